import type { Item } from '../item.js';
import { error, type KnownIssue, type Path } from '../known-issue.js';
import { unknownId } from './unknown-id.js';

/** A row is named for a matrix, and only for a matrix. */
export function rowIssues(item: Item, row: string | undefined, path: Path): KnownIssue[] {
  if (item.kind !== 'matrix') {
    return row === undefined ? [] : [error('reference/not-a-matrix', [...path, 'row'], { item: item.id })];
  }
  const rows = item.rows.map(({ id }) => id);
  if (row === undefined) return [error('reference/row-missing', path, { item: item.id, known: rows.join(', ') })];
  return unknownId('row', row, rows, [...path, 'row']);
}
