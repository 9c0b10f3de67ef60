/** Stands where there is no number. */
export const NO_NUMBER = '–';

/**
 * A score for people: a whole number, half rounded up, or a dash where there is none.
 *
 * On a scale so short that whole numbers would say nothing, one or two decimals are kept.
 *
 * @param span Length of the scale.
 * @example
 * formatScore(62.5, 'vi', 100); // '63'
 * formatScore(null, 'vi', 100); // '–'
 */
export function formatScore(value: number | null, locale: string, span: number): string {
  if (value === null) return NO_NUMBER;
  const options = { maximumFractionDigits: decimals(span) };
  return new Intl.NumberFormat(locale, options).format(shownScore(value, span));
}

/** The number that `formatScore` writes. */
export function shownScore(value: number, span: number): number {
  return roundHalfUp(value, decimals(span));
}

/**
 * What an answer or an action gives, for people: one decimal more than a score has, for most give little.
 *
 * @param span Length of the scale.
 * @example
 * formatPoints(0.642, 'vi', 100); // '0,6'
 */
export function formatPoints(value: number, locale: string, span: number): string {
  const digits = { maximumFractionDigits: decimals(span) + 1, signDisplay: 'negative' } as const;
  return new Intl.NumberFormat(locale, digits).format(value);
}

/**
 * A range for people: one number if both ends look the same, a dash if there is none.
 *
 * @example
 * formatRange(47.6, 56.2, 'vi', 100); // '48–56'
 */
export function formatRange(low: number | null, high: number | null, locale: string, span: number): string {
  if (low === null || high === null) return NO_NUMBER;
  const [from, to] = [formatScore(low, locale, span), formatScore(high, locale, span)];
  return from === to ? from : `${from}–${to}`;
}

/**
 * A share for people, in whole per cent; it says 100% only of the whole.
 *
 * @example
 * formatShare(0.999, 'en'); // '99%'
 */
export function formatShare(share: number | null): string {
  if (share === null) return NO_NUMBER;
  const percent = roundHalfUp(share * 100, 0);
  return `${percent === 100 && share < 1 ? 99 : percent}%`;
}

/** Scores are settled to 1e-9, so that a half that binary fractions miss is still a half. */
function roundHalfUp(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.floor(value * factor + 0.5 + 1e-9) / factor;
}

function decimals(span: number): number {
  if (span >= 20) return 0;
  return span > 1 ? 1 : 2;
}
