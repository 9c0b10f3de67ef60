import type { CohortFigures } from './cohort-figures.js';

/** Enterprises of a cohort or segment without a level: theirs is withheld, or the index has none. */
export function withoutLevel({ rows, levels }: Pick<CohortFigures, 'rows' | 'levels'>): number {
  return (levels?.levels ?? []).reduce((rest, { count }) => rest - count, rows);
}
