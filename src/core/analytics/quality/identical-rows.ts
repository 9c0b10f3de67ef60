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
  const first = new Map<number, number>();
  const groups = new Map<number, number[][]>();
  for (const row of rows) {
    if (given(columns, row) < fewest) continue;
    const hash = hashOf(columns, row);
    const before = first.get(hash);
    if (before === undefined) first.set(hash, row);
    else groups.set(hash, joined(columns, groups.get(hash) ?? [[before]], row));
  }
  return [...groups.values()]
    .flat()
    .filter(({ length }) => length > 1)
    .sort(([a = 0], [b = 0]) => a - b);
}

/** Groups of alike rows with one more: among its like, or by itself where only its hash was alike. */
function joined(columns: readonly CellColumn[], groups: number[][], row: number): number[][] {
  const group = groups.find(([first = row]) => columns.every((column) => isAlike(column, first, row)));
  if (!group) return [...groups, [row]];
  group.push(row);
  return groups;
}

function given(columns: readonly CellColumn[], row: number): number {
  let count = 0;
  for (const { codes } of columns) if ((codes[row] ?? 0) >= CELL_CODES.given) count++;
  return count;
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
