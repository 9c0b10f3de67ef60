/** Languages whose way of writing numbers a file can have. */
export type NumberLocale = 'vi' | 'en';

const DECIMAL_COMMA = /^[-−+]?(\d+,(\d{1,2}|\d{4,})|\d{4,},\d+|0,\d+|\d{1,3}(\.\d{3})+,\d+|\d{1,3}(\.\d{3}){2,})$/;
const DECIMAL_POINT = /^[-−+]?(\d+\.(\d{1,2}|\d{4,})|\d{4,}\.\d+|0\.\d+|\d{1,3}(,\d{3})+\.\d+|\d{1,3}(,\d{3}){2,})$/;

/**
 * The way in which the numbers of a file are written, by those among them that can be read in one way only.
 *
 * @returns `null` where no number tells it, or where numbers contradict each other.
 * @example
 * numberLocaleOf(['1.500', '2,5']); // 'vi': the second can only be two and a half
 * numberLocaleOf(['1.500']); // null
 */
export function numberLocaleOf(texts: Iterable<string>): NumberLocale | null {
  let [comma, point] = [false, false];
  for (const text of texts) {
    comma ||= DECIMAL_COMMA.test(text.trim());
    point ||= DECIMAL_POINT.test(text.trim());
  }
  if (comma === point) return null;
  return comma ? 'vi' : 'en';
}

/** Whether a number means something else where the comma is decimal than where the point is: *1.500*. */
export function isAmbiguous(text: string): boolean {
  return /^[-−+]?[1-9]\d{0,2}[.,]\d{3}$/.test(text.trim());
}
