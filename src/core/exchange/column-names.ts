import type { Column } from './column.js';
import { normalised } from './normalised.js';
import { choiceWords, type TableWords } from './table-words.js';

/**
 * The columns by everything that they may be called: their header, the question in any language, the question with the row
 * of a matrix, the row alone. What could mean two columns names none, unless it is a header.
 */
export function columnNames(columns: readonly Column[], words: readonly TableWords[]): ReadonlyMap<string, Column> {
  const names = new Map<string, Column | null>();
  for (const column of columns) {
    for (const name of new Set(spoken(column, words).map(normalised))) {
      names.set(name, names.has(name) ? null : column);
    }
  }
  for (const column of columns) names.set(normalised(column.header), column);
  return new Map([...names].flatMap(([name, column]) => (column && name !== '' ? [[name, column] as const] : [])));
}

function spoken(column: Column, words: readonly TableWords[]): readonly string[] {
  if (column.holds === 'header') return [];
  const { holds, item, row, part } = column;
  return words.flatMap((language) => {
    const { title = '', rows } = choiceWords(language, holds, item.id);
    if (part) return [`${title} ${part}`];
    if (row === undefined) return [title, ...(holds === 'field' ? [item.id] : [])];
    const name = rows[row] ?? row;
    return [name, `${title} ${name}`];
  });
}
