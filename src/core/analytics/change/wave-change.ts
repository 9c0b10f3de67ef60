import type { Basis } from '../../scoring/result.js';
import type { CohortScores } from '../cohort/cohort-scores.js';
import type { RankedScores } from '../cohort/rank-scores.js';
import { scoresAt } from '../cohort/scores-at.js';
import type { RowPairs } from '../register/pair-rows.js';
import { pairedChange, type PairedChange } from '../statistics/paired-change.js';
import { codedChange } from './coded-change.js';
import { levelMoves, type LevelMoves } from './level-moves.js';

/** How enterprises changed from one wave to another: the same enterprises, on the same basis. */
export interface WaveChange {
  readonly basis: Basis;
  readonly overall: PairedChange;
  /** In the order of the index. */
  readonly dimensions: readonly (PairedChange & { readonly id: string })[];
  /** `null` where the index has no levels. */
  readonly levels: LevelMoves | null;
}

/** Compares two waves by the enterprises that took part in both. */
export function waveChange({ basis, overall, dimensions, levels }: CohortScores, pairs: RowPairs): WaveChange {
  // Used again for each score that has no codes: for a million enterprises they take 16 MB.
  let [first, second] = [new Float64Array(), new Float64Array()];
  const change = (scores: RankedScores) => {
    const coded = codedChange(scores, pairs);
    if (coded) return coded;
    if (first.length !== pairs.before.length) {
      [first, second] = [new Float64Array(pairs.before.length), new Float64Array(pairs.after.length)];
    }
    return pairedChange(scoresAt(scores, pairs.before, first), scoresAt(scores, pairs.after, second), first);
  };
  return {
    basis,
    overall: change(overall),
    dimensions: dimensions.map(({ id, scores }) => ({ id, ...change(scores) })),
    levels: levels && levelMoves(levels, pairs),
  };
}
