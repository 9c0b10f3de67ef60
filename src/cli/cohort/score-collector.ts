import type { CohortScores } from '../../core/analytics/cohort/cohort-scores.js';
import type { ColumnScores, LevelScores } from '../../core/scoring/columns/column-scores.js';
import { bytes, growing, type Growing } from './growing.js';
import { rankedColumn, type RankedColumn } from './ranked-column.js';

/** Collects the scores of batches as those of one cohort. */
export interface ScoreCollector {
  readonly add: (scores: ColumnScores) => void;
  /** The scores of all batches, once; `null` where there was none. */
  readonly scores: () => CohortScores | null;
}

/** A collector of scores, dimensions and levels. */
export function createScoreCollector(): ScoreCollector {
  let last: ColumnScores | null = null;
  let rows = 0;
  const columns: RankedColumn[] = [];
  const levels = { level: growing(bytes), byScore: growing(bytes), withheld: growing(bytes) };

  return {
    add(scores) {
      last = scores;
      rows += scores.rows;
      for (const [at, { score }] of [scores, ...scores.dimensions].entries()) {
        const column = columns[at] ?? rankedColumn();
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
      const [overall = new Float64Array(), ...others] = columns.map((column) => column.ranked());
      return {
        basis,
        rows,
        overall,
        dimensions: others.map((scores, at) => ({ id: dimensions[at]?.id ?? '', scores })),
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
