/** What may stand between the cells of a line. */
export type Delimiter = ',' | ';' | '\t';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/**
 * What stands between the cells of a table, by its first line: the sign that stands there most often outside quotation
 * marks. A comma where there is none: a table of one column.
 *
 * @example
 * delimiterOf('id;"a, b";c\n'); // ';'
 */
export function delimiterOf(text: string): Delimiter {
  const [line = ''] = text.replaceAll(/"(?:[^"]|"")*"/g, '').split(/\r\n|\n|\r/, 1);
  const counts = DELIMITERS.map((sign) => line.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
