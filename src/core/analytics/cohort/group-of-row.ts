import type { Grouping } from './grouping.js';

const known = new WeakMap<Grouping, Uint16Array | null>();

/**
 * The group of every row: 0 where it belongs to none, else 1 plus the position of the group.
 *
 * @returns `null` where a row stands in several groups, and where so few rows stand in any that each group is looked at
 * sooner than all rows.
 */
export function groupOfRow(grouping: Grouping, rows: number): Uint16Array | null {
  const kept = known.get(grouping);
  if (kept === null || kept?.length === rows) return kept;
  const found = findGroups(grouping, rows);
  known.set(grouping, found);
  return found;
}

function findGroups({ groups }: Grouping, rows: number): Uint16Array | null {
  const grouped = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (grouped < rows / 4 || grouped > rows || groups.length >= 2 ** 16) return null;
  const groupOf = new Uint16Array(rows);
  for (const [at, { rows: own }] of groups.entries()) {
    for (const row of own) {
      if (groupOf[row] !== 0) return null;
      groupOf[row] = at + 1;
    }
  }
  return groupOf;
}
