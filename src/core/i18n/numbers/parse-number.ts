/** The separators of a language. */
export interface Separators {
  readonly group: string;
  readonly decimal: string;
}

/**
 * Reads a number as people write it in a language: in Vietnamese *1.500* is 1500 and *1,5* is 1.5, in English the
 * reverse. Spaces may group digits too. Groups must have three digits, so that *1.5* is not read as 15 in Vietnamese.
 * What cannot be a number of this language is read as one with the separators swapped: *1,234.5* is 1234.5 everywhere.
 *
 * @returns `null` where it is no number, or could be read in two ways.
 * @example
 * parseNumber('1.500', 'vi'); // 1500
 * parseNumber('1,5', 'vi'); // 1.5
 * parseNumber('1.5', 'vi'); // 1.5
 */
export function parseNumber(text: string, locale: string): number | null {
  return readNumber(text, separatorsOf(locale));
}

/** The same, for who reads many: asking for the separators takes a hundred times as long as reading a number. */
export function readNumber(text: string, { group, decimal }: Separators): number | null {
  const plain = text.trim().replace(/[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  return read(plain, group, decimal) ?? read(plain, decimal, group);
}

function read(text: string, group: string, decimal: string): number | null {
  const [g, d] = [escape(group), escape(decimal)];
  const match = new RegExp(`^([-−+]?)(\\d+|\\d{1,3}(?:${g}\\d{3})+)(?:${d}(\\d+))?$`).exec(text);
  if (!match) return null;
  const [, sign = '', digits = '', fraction = ''] = match;
  const value = Number(`${digits.replaceAll(group, '')}.${fraction || '0'}`);
  return value !== 0 && (sign === '-' || sign === '−') ? -value : value;
}

/** Asks for the separators of a language. */
export function separatorsOf(locale: string): Separators {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.5);
  const find = (type: string) => parts.find((part) => part.type === type)?.value;
  return { group: find('group') ?? ',', decimal: find('decimal') ?? '.' };
}

function escape(separator: string): string {
  return separator.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
