import { keepRows } from '../../core/analytics/cohort/keep-rows.js';
import { byRow } from '../../core/analytics/register/by-row.js';
import type { SegmentColumn } from '../../core/analytics/cohort/grouping.js';
import type { CohortBenchmark } from '../../core/benchmarks/cohort-benchmark.js';
import type { ProgrammeFile } from '../../core/programme/programme-file.js';
import { columnsOf } from '../report/segments-of.js';
import type { Cohort } from './collect-cohort.js';

/** What the profile calls a field of the register. */
const REGISTERED = { sector: 'sector', place: 'place', 'size-class': 'sizeClass' } as const;

/**
 * Chooses the rows of enterprises with a profile. Of a register it is what the register says of them, and their own profile
 * where that says nothing; where both leave it open, an enterprise is not among them.
 */
export function populationRows(
  cohort: Cohort,
  register: ProgrammeFile | null,
  asOf: string,
): (rows: Uint32Array, profile: CohortBenchmark['population']['profile']) => Uint32Array {
  const registered = register && columnsOf(register, asOf);
  const { enterprise } = cohort.assessments;
  const known = new Map<string, readonly SegmentColumn[]>();

  function columnsFor(field: string): readonly SegmentColumn[] {
    const before = known.get(field);
    if (before) return before;
    const own = Object.entries(REGISTERED).find(([name]) => name === field)?.[1];
    const columns = [
      ...(registered && own ? [byRow(registered[own], enterprise)] : []),
      ...(cohort.segments.has(field) ? [cohort.segments.get(field)?.() ?? NOBODY] : []),
    ];
    known.set(field, columns);
    return columns;
  }

  return (rows, profile) => {
    const wanted = Object.entries(profile).map(([field, values]) => ({ columns: columnsFor(field), values }));
    return keepRows(rows, (row) =>
      wanted.every(({ columns, values }) => {
        const column = columns.find(({ codes }) => (codes[row] ?? 0) > 0);
        const segment = column?.segments[(column.codes[row] ?? 0) - 1] ?? '';
        // A register writes sections of industry in capitals, a profile does not.
        return values.includes(segment) || values.includes(segment.toLowerCase());
      }),
    );
  };
}

const NOBODY: SegmentColumn = { by: '', segments: [], codes: new Uint32Array() };
