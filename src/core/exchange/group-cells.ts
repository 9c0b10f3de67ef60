import type { ItemColumn } from './column.js';
import type { ColumnMapping } from './map-columns.js';
import { cellReader, type ReadCell, type ReadCellOptions } from './read-cell.js';

/** The columns of a file that hold one item, or one profile field. */
export interface CellGroup {
  readonly holds: ItemColumn['holds'];
  readonly id: string;
  readonly columns: readonly { readonly at: number; readonly column: ItemColumn; readonly readCell: ReadCell }[];
}

/** The columns of a file by what they hold together, each with its reader. */
export function groupCells({ columns }: ColumnMapping, options: ReadCellOptions): readonly CellGroup[] {
  const groups = new Map<string, CellGroup['columns'][number][]>();
  for (const [at, column] of columns.entries()) {
    if (!column || column.holds === 'header') continue;
    const key = `${column.holds} ${column.item.id}`;
    groups.set(key, [...(groups.get(key) ?? []), { at, column, readCell: cellReader(column, options) }]);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ holds: first.column.holds, id: first.column.item.id, columns: members }] : [];
  });
}
