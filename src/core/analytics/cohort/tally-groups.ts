import { frequenciesByCode } from '../statistics/count-codes.js';
import type { CohortScores } from './cohort-scores.js';
import { groupOfRow } from './group-of-row.js';
import type { Group, Grouping } from './grouping.js';
import type { RankedScores } from './rank-scores.js';
import { tallyCohort, type CohortTally } from './tally-cohort.js';
import { tallyLevelsByGroup } from './tally-levels.js';
import { tallyScores, type ScoreTally } from './tally-scores.js';

/** Counts of groups by code that stay in the cache. */
const MOST = 2 ** 19;

/**
 * Counts every group of a grouping, as `tallyCohort` does: where each row belongs to one group at most, column by column
 * for all groups at once, so that the rows are read in order.
 */
export function tallyGroups(scores: CohortScores, grouping: Grouping): readonly CohortTally[] {
  const { groups } = grouping;
  const groupOf = groupOfRow(grouping, scores.rows);
  if (!groupOf) return groups.map(({ rows }) => tallyCohort(scores, rows));
  const overall = tallyColumn(scores.overall, groupOf, groups);
  const dimensions = scores.dimensions.map(({ id, scores: own }) => ({
    id,
    tallies: tallyColumn(own, groupOf, groups),
  }));
  const levels = scores.levels && tallyLevelsByGroup(scores.levels, groupOf, groups.length);
  return groups.map(({ rows }, at) => ({
    basis: scores.basis,
    rows: rows.length,
    overall: overall[at] ?? tallyScores(scores.overall, rows),
    dimensions: dimensions.flatMap(({ id, tallies }) => {
      const tally = tallies[at];
      return tally ? [{ id, ...tally }] : [];
    }),
    levels: levels?.[at] ?? null,
  }));
}

function tallyColumn(scores: RankedScores, groupOf: Uint16Array, groups: readonly Group[]): readonly ScoreTally[] {
  const width = scores instanceof Float64Array ? Infinity : scores.values.length + 1;
  if (scores instanceof Float64Array || width * (groups.length + 1) > MOST) {
    return groups.map(({ rows }) => tallyScores(scores, rows));
  }
  return countByGroup(scores.codes, width, groupOf, groups).map((counts) => ({
    frequencies: frequenciesByCode(scores.values, counts),
    without: counts[0] ?? 0,
  }));
}

/** How often each code below `width` occurs in each group. */
function countByGroup(
  codes: Uint16Array,
  width: number,
  groupOf: Uint16Array,
  groups: readonly Group[],
): readonly Uint32Array[] {
  const counts = new Uint32Array(width * (groups.length + 1));
  for (let row = 0; row < groupOf.length; row++) {
    const place = (groupOf[row] ?? 0) * width + (codes[row] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return groups.map((_, at) => counts.subarray((at + 1) * width, (at + 2) * width));
}
