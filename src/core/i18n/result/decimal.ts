/**
 * A number as people of a language write it, with at most two decimals.
 *
 * @example
 * decimal(1.5, 'vi'); // '1,5'
 */
export function decimal(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}
