import type { CohortScores } from '../../core/analytics/cohort/cohort-scores.js';
import { rankScores, type RankedScores } from '../../core/analytics/cohort/rank-scores.js';
import type { ColumnScores, LevelScores } from '../../core/scoring/columns/column-scores.js';
import { bytes, floats, growing, type Growing } from './growing.js';

/** Collects the scores of batches as those of one cohort. */
export interface ScoreCollector {
  readonly add: (scores: ColumnScores) => void;
  /** The scores of all batches, once; `null` where there was none. */
  readonly scores: () => CohortScores | null;
}

/** A collector of scores, dimensions and levels; each column is made small before the next one is looked at. */
export function createScoreCollector(): ScoreCollector {
  let last: ColumnScores | null = null;
  let rows = 0;
  const columns: (Growing<Float64Array> | null)[] = [];
  const levels = { level: growing(bytes), byScore: growing(bytes), withheld: growing(bytes) };

  /** The scores of a column, which is given up for them. */
  function ranked(at: number): RankedScores {
    const scores = rankScores(columns[at]?.all() ?? new Float64Array());
    columns[at] = null;
    return scores;
  }

  return {
    add(scores) {
      last = scores;
      rows += scores.rows;
      for (const [at, { score }] of [scores, ...scores.dimensions].entries()) {
        const column = columns[at] ?? growing(floats);
        columns[at] = column;
        column.append(score);
      }
      if (!scores.levels) return;
      levels.level.append(scores.levels.level);
      levels.byScore.append(scores.levels.byScore);
      levels.withheld.append(scores.levels.withheld);
    },
    scores() {
      if (!last) return null;
      const { basis, dimensions, levels: like } = last;
      return {
        basis,
        rows,
        overall: ranked(0),
        dimensions: dimensions.map(({ id }, at) => ({ id, scores: ranked(at + 1) })),
        levels: like && levelsLike(like, levels),
      };
    },
  };
}

function levelsLike(
  { ids, withheldReasons }: LevelScores,
  { level, byScore, withheld }: Readonly<Record<'level' | 'byScore' | 'withheld', Growing<Uint8Array>>>,
): LevelScores {
  return { ids, withheldReasons, level: level.all(), byScore: byScore.all(), withheld: withheld.all(), gates: [] };
}
