/**
 * A number as text that can be read in one way only, in Vietnamese and in English: with a point, without groups, and
 * never with exactly three decimals behind up to three digits, which look like thousands.
 *
 * @example
 * numberText(1500); // '1500'
 * numberText(1.125); // '1.1250'
 */
export function numberText(value: number): string {
  const text = String(value);
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}
