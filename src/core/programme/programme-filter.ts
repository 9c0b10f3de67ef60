import { byRow } from '../analytics/register/by-row.js';
import { latestRows } from '../analytics/register/latest-rows.js';
import type { SegmentColumn } from '../analytics/cohort/grouping.js';
import { selectRows, type SegmentFilter } from '../analytics/cohort/select-rows.js';
import type { ProgrammeCohort } from './programme-cohort.js';

/** What enterprises can be filtered by. */
export const FILTERS = ['sector', 'sizeClass', 'place', 'officer'] as const;

/** By what enterprises are divided. */
export type FilterName = (typeof FILTERS)[number];

/** The segments that are looked at; one that is not named may be any. */
export type ProgrammeFilter = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** The assessments that count of enterprises that pass a filter: in each wave the latest of each. */
export function filteredRows({ rows, register }: ProgrammeCohort, filter: ProgrammeFilter): Uint32Array {
  return selectRows(
    latestRows(rows),
    filtersOf(filter, (name) => byRow(register[name], rows.enterprise)),
  );
}

/** Those of them in one wave. */
export function rowsInWave({ rows: { wave } }: ProgrammeCohort, rows: Uint32Array, id: string): Uint32Array {
  const code = wave.segments.indexOf(id) + 1;
  return code === 0 ? new Uint32Array() : rows.filter((row) => wave.codes[row] === code);
}

/** The registered enterprises that pass a filter, as positions in the register. */
export function filteredEnterprises({ register }: ProgrammeCohort, filter: ProgrammeFilter): Uint32Array {
  return selectRows(
    Uint32Array.from(register.ids.keys()),
    filtersOf(filter, (name) => register[name]),
  );
}

/** What of a filter limits anything, over the columns of enterprises or of their assessments. */
function filtersOf(filter: ProgrammeFilter, columnOf: (name: FilterName) => SegmentColumn): readonly SegmentFilter[] {
  return FILTERS.flatMap((name) => {
    const segments = filter[name];
    return segments?.length ? [{ column: columnOf(name), segments }] : [];
  });
}
