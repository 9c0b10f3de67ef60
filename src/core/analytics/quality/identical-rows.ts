import { CELL_CODES, type CellColumn, type CohortColumns } from '../../scoring/columns/cohort-columns.js';

/** Fewer answers than this are alike by chance. */
const FEWEST = 10;

/**
 * Respondents with the very same answers to every question: perhaps one form that was entered twice, or copied.
 *
 * @param rows The rows to look at.
 * @param fewest Answers, *don't know* not counted, that a response must have to be looked at.
 * @returns Groups of two rows and more, by their first row; each ascending.
 */
export function identicalRows(
  { cells }: CohortColumns,
  rows: Uint32Array,
  fewest = FEWEST,
): readonly (readonly number[])[] {
  const columns = [...cells.values()];
  const seen = new Map<number, number[][]>();
  for (const row of rows) {
    if (given(columns, row) < fewest) continue;
    const hash = hashOf(columns, row);
    const groups = seen.get(hash) ?? [];
    const group = groups.find(([first = row]) => columns.every((column) => isAlike(column, first, row)));
    if (group) group.push(row);
    else groups.push([row]);
    seen.set(hash, groups);
  }
  return [...seen.values()]
    .flat()
    .filter(({ length }) => length > 1)
    .sort(([a = 0], [b = 0]) => a - b);
}

function given(columns: readonly CellColumn[], row: number): number {
  return columns.reduce((count, { codes }) => ((codes[row] ?? 0) >= CELL_CODES.given ? count + 1 : count), 0);
}

/** FNV-1a over the codes. What stands beside them is compared afterwards. */
function hashOf(columns: readonly CellColumn[], row: number): number {
  let hash = 0x811c9dc5;
  for (const { codes, ticks = [] } of columns) {
    hash = Math.imul(hash ^ (codes[row] ?? 0), 0x01000193);
    for (const word of ticks) hash = Math.imul(hash ^ (word[row] ?? 0), 0x01000193);
  }
  return hash;
}

function isAlike({ codes, ticks = [], numbers }: CellColumn, a: number, b: number): boolean {
  return (
    codes[a] === codes[b] &&
    (codes[a] !== CELL_CODES.given || (ticks.every((word) => word[a] === word[b]) && numbers?.[a] === numbers?.[b]))
  );
}
