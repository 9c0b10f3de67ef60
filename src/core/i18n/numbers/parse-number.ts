/** The separators of a language. */
interface Separators {
  readonly group: string;
  readonly decimal: string;
}

/**
 * Reads a number as people write it in a language: in Vietnamese *1.500* is 1500 and *1,5* is 1.5, in English the
 * reverse. Spaces may group digits too. Groups must have three digits, so that *1.5* is not read as 15 in Vietnamese:
 * a single separator that cannot group is taken as the decimal one.
 *
 * @returns `null` where it is no number, or could be read in two ways.
 * @example
 * parseNumber('1.500', 'vi'); // 1500
 * parseNumber('1,5', 'vi'); // 1.5
 * parseNumber('1.5', 'vi'); // 1.5
 */
export function parseNumber(text: string, locale: string): number | null {
  const plain = text.trim().replace(/[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  const { group, decimal } = separatorsOf(locale);
  return read(plain, group, decimal) ?? read(plain, decimal, group, 'strict');
}

/** In `strict` the other language's reading is accepted only where it cannot be a grouped number of this one. */
function read(text: string, group: string, decimal: string, strict?: 'strict'): number | null {
  const [g, d] = [escape(group), escape(decimal)];
  const whole = strict ? `\\d+` : `(?:\\d+|\\d{1,3}(?:${g}\\d{3})+)`;
  const match = new RegExp(`^([-−+]?)(${whole})(?:${d}(\\d+))?$`).exec(text);
  if (!match) return null;
  const [, sign = '', digits = '', fraction = ''] = match;
  const value = Number(`${digits.replaceAll(group, '')}.${fraction || '0'}`);
  return sign === '-' || sign === '−' ? -value : value;
}

function separatorsOf(locale: string): Separators {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.5);
  const find = (type: string) => parts.find((part) => part.type === type)?.value;
  return { group: find('group') ?? ',', decimal: find('decimal') ?? '.' };
}

function escape(separator: string): string {
  return separator.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
