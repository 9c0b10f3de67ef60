import type { CohortFigures } from '../cohort/cohort-figures.js';
import type { SegmentFigures } from '../cohort/segment-figures.js';
import { withoutLevel } from '../cohort/without-level.js';
import type { CountTable } from './count-table.js';

/**
 * How many enterprises of each segment stand on each level; under `null` those without a segment, and those without a
 * level.
 *
 * @param whole The figures of all, those without a segment among them.
 */
export function levelTable({ segments }: SegmentFigures, whole: CohortFigures): CountTable {
  const known = segments.map(levelCounts);
  const all = levelCounts(whole);
  const rest = all.map((count, at) => count - known.reduce((sum, counts) => sum + (counts[at] ?? 0), 0));
  const hasRest = rest.some((count) => count !== 0);
  return {
    rows: [...segments.map(({ segment }) => segment), ...(hasRest ? [null] : [])],
    columns: [...(whole.levels?.levels.map(({ id }) => id) ?? []), null],
    counts: hasRest ? [...known, rest] : known,
    outcome: true,
  };
}

function levelCounts(figures: CohortFigures): readonly number[] {
  return [...(figures.levels?.levels.map(({ count }) => count) ?? []), withoutLevel(figures)];
}
