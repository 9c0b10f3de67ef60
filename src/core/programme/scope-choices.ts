import type { ProgrammeCohort } from './programme-cohort.js';
import { FILTERS, segmentsOf, type FilterName } from './programme-filter.js';

/** What there is to choose for each filter. */
export function choicesOf(cohort: ProgrammeCohort): Readonly<Record<FilterName, readonly string[]>> {
  const entries = FILTERS.map((name) => [name, segmentsOf(cohort, name)] as const);
  return Object.fromEntries(entries) as Record<FilterName, readonly string[]>;
}

/** The last wave that anybody was assessed in; the first one where nobody was. */
export function lastWave({ assessments, file: { programme } }: ProgrammeCohort): string {
  const used = new Set(assessments.map(({ wave }) => wave));
  return (programme.waves.findLast(({ id }) => used.has(id)) ?? programme.waves[0])?.id ?? '';
}
