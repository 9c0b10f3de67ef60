import type { MatrixItem } from '../model/item.js';
import type { Begun } from './begun.js';
import type { CertainPart } from './certain-parts.js';

/** The rows of a table that are certain; `null` where none is. */
export function certainCells({ rows }: MatrixItem, parts: readonly CertainPart[]): Begun | null {
  const found = rows.flatMap(({ id }) => parts.filter(({ rule }) => 'row' in rule && rule.row === id).slice(0, 1));
  if (found.length === 0) return null;
  const cells = found.map(({ rule }) => ['row' in rule ? rule.row : '', rule.value] as const);
  return { value: Object.fromEntries(cells), facts: found.flatMap(({ facts }) => facts) };
}
