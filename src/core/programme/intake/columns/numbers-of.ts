import type { Cell } from '../../../exchange/cell.js';
import { numberLocaleOf, type NumberLocale } from '../../../exchange/number-locale.js';
import type { KnownColumns } from './known-columns.js';

/** How the numbers of a table are written, by its first rows; `null` where they do not tell it. */
export function numbersOf(
  meanings: readonly (string | null)[],
  rows: readonly (readonly Cell[])[],
  { columns }: KnownColumns,
): NumberLocale | null {
  const places = meanings.flatMap((meaning, at) => {
    const column = columns.get(meaning ?? '');
    if (!column || column.holds === 'header') return [];
    return column.item.kind === 'number' || column.part ? [at] : [];
  });
  return numberLocaleOf(rows.flatMap((cells) => places.flatMap((at) => textOf(cells[at]))));
}

function textOf(cell: Cell | undefined): readonly string[] {
  return typeof cell === 'string' ? [cell] : [];
}
