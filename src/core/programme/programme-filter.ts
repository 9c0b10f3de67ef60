import { byRow } from '../analytics/register/by-row.js';
import { latestRows } from '../analytics/register/latest-rows.js';
import type { Memberships } from '../analytics/register/memberships.js';
import type { SegmentColumn } from '../analytics/cohort/grouping.js';
import { selectRows, type SegmentFilter } from '../analytics/cohort/select-rows.js';
import type { ProgrammeCohort } from './programme-cohort.js';

/** Filters of which an enterprise belongs to one segment at most. */
const COLUMN_FILTERS = ['supported', 'sector', 'sizeClass', 'place', 'officer'] as const;

/** What enterprises can be filtered by; of measures one may have several. */
export const FILTERS = [...COLUMN_FILTERS, 'measure'] as const;

/** By what enterprises are divided. */
export type FilterName = (typeof FILTERS)[number];

/** The segments that are looked at; one that is not named may be any. */
export type ProgrammeFilter = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** The segments that enterprises of a programme stand in. */
export function segmentsOf({ divisions }: ProgrammeCohort, by: FilterName): readonly string[] {
  return divisions[by].segments;
}

/** The assessments that count of enterprises that pass a filter: in each wave the latest of each. */
export function filteredRows({ rows, divisions }: ProgrammeCohort, filter: ProgrammeFilter): Uint32Array {
  const chosen = selectRows(
    latestRows(rows),
    filtersOf(filter, (name) => byRow(divisions[name], rows.enterprise)),
  );
  const has = hasMeasure(divisions.measure, filter);
  return has ? chosen.filter((row) => has((rows.enterprise[row] ?? 0) - 1)) : chosen;
}

/** Those of them in one wave. */
export function rowsInWave({ rows: { wave } }: ProgrammeCohort, rows: Uint32Array, id: string): Uint32Array {
  const code = wave.segments.indexOf(id) + 1;
  return code === 0 ? new Uint32Array() : rows.filter((row) => wave.codes[row] === code);
}

/** The registered enterprises that pass a filter, as positions in the register. */
export function filteredEnterprises({ register, divisions }: ProgrammeCohort, filter: ProgrammeFilter): Uint32Array {
  const chosen = selectRows(
    Uint32Array.from(register.ids.keys()),
    filtersOf(filter, (name) => divisions[name]),
  );
  const has = hasMeasure(divisions.measure, filter);
  return has ? chosen.filter(has) : chosen;
}

/** What of a filter limits anything, over the columns of enterprises or of their assessments. */
function filtersOf(
  filter: ProgrammeFilter,
  columnOf: (name: (typeof COLUMN_FILTERS)[number]) => SegmentColumn,
): readonly SegmentFilter[] {
  return COLUMN_FILTERS.flatMap((name) => {
    const segments = filter[name];
    return segments?.length ? [{ column: columnOf(name), segments }] : [];
  });
}

/** Whether an enterprise has had one of the wanted measures; `null` where any will do. */
function hasMeasure({ segments, members }: Memberships, filter: ProgrammeFilter): ((at: number) => boolean) | null {
  const wanted = filter.measure ?? [];
  if (wanted.length === 0) return null;
  const positions = new Set(wanted.map((measure) => segments.indexOf(measure)));
  return (at) => (members[at] ?? new Uint32Array()).some((segment) => positions.has(segment));
}
