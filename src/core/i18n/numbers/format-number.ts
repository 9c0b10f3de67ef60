/**
 * Writes a number as people do in a language.
 *
 * @param digits Most decimals; 9 when left out, as exact as a score is.
 * @example
 * formatNumber(1234567.5, 'vi'); // '1.234.567,5'
 */
export function formatNumber(value: number, locale: string, digits = 9): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
}
