import { everyRow } from '../cohort/every-row.js';
import type { Grouping } from '../cohort/grouping.js';
import type { Memberships } from './memberships.js';

/**
 * Divides rows into the segments of their enterprises, of which there may be several.
 *
 * @param enterprise Of each row 0, or 1 plus the position of its enterprise.
 * @param selection The rows to divide; all of them when left out.
 */
export function groupMembers(
  { by, segments, members }: Memberships,
  enterprise: Uint32Array,
  selection = everyRow(enterprise.length),
): Grouping {
  const rows = segments.map((): number[] => []);
  let outside = 0;
  for (const row of selection) {
    const own = members[(enterprise[row] ?? 0) - 1];
    if (!own?.length) outside++;
    else for (const segment of own) rows[segment]?.push(row);
  }
  return { by, groups: segments.map((segment, at) => ({ segment, rows: Uint32Array.from(rows[at] ?? []) })), outside };
}
