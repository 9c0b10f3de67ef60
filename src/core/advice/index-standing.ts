import type { Situation } from '../compiled/item-states.js';
import type { CompiledIndex } from '../scoring/compiled-index.js';
import type { IndexResult } from '../scoring/result.js';
import { leavesOf } from '../scoring/tight.js';
import { openItems } from './open-items.js';
import { pointsOn, PRECISION } from './precision.js';

/**
 * What can honestly be shown of an index.
 *
 * - `score`: its score.
 * - `range`: no score, but a range that is narrow enough to say something.
 * - `tooWide`: a range so wide that it says nothing.
 * - `none`: no answer can bring a score, because a condition of the index excludes it or nothing of it applies.
 */
export type StandingKind = 'score' | 'range' | 'tooWide' | 'none';

/** What can be shown of an index, and what would make it more. */
export interface IndexStanding {
  readonly kind: StandingKind;
  /** The questions that it still needs; see `openItems`. */
  readonly open: readonly string[];
  /** Whether it stays a range when everything is answered, since not all that it needs is asked. */
  readonly estimate: boolean;
}

/**
 * Decides what of an index is shown beside others: a range only where it spans at most two levels or 30 % of the scale.
 *
 * @param result The result of the index for the same situation.
 */
export function indexStanding(compiled: CompiledIndex, situation: Situation, result: IndexResult): IndexStanding {
  const { low, high } = result.bounds;
  const open = openItems(compiled, situation);
  const estimate = leavesOf(compiled.root).some(({ points: { from } }) => from === 'derived' || from === 'notAsked');
  if (result.score !== null) return { kind: 'score', open, estimate };
  if (low === null || high === null) return { kind: 'none', open, estimate };
  const narrow =
    high - low <= pointsOn(compiled.index.scale, PRECISION.widestRange) + 1e-9 ||
    levelsSpanned(compiled, result) <= PRECISION.mostLevels;
  return { kind: narrow ? 'range' : 'tooWide', open, estimate };
}

/** How many levels a result may still have; without end where the index places nobody on a level. */
function levelsSpanned({ levels }: CompiledIndex, { levels: found }: IndexResult): number {
  if (!levels || !found?.bounds) return Infinity;
  const ids = levels.bands.map(({ id }) => id);
  return ids.indexOf(found.bounds.highest) - ids.indexOf(found.bounds.lowest) + 1;
}
