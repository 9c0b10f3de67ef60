import { applyActions } from '../../advice/apply-actions.js';
import { effortCost } from '../../advice/effort-cost.js';
import { unmet } from '../../advice/unmet.js';
import { compileInstrument } from '../../compiled/compile-instrument.js';
import { itemStates, type Situation } from '../../compiled/item-states.js';
import type { Action } from '../../model/action.js';
import type { Structure } from '../../model/instrument.js';
import { encodeColumns } from '../../scoring/columns/encode-columns.js';
import { scoreColumns } from '../../scoring/columns/score-columns.js';
import type { ScoreOptions } from '../../scoring/score.js';
import { frequenciesOf } from '../statistics/frequencies-of.js';
import { mean } from '../statistics/mean.js';
import { momentsOf } from '../statistics/moments.js';

/** What an action would do for the enterprises of a segment. */
export interface UsefulAction {
  readonly action: Action;
  /** Enterprises of which it changes an answer for certain. */
  readonly helps: number;
  /** Those of them that need nothing first. */
  readonly now: number;
  /** Mean gain of those that it helps, in points; `null` where none of them has a score. */
  readonly gain: number | null;
  /** Mean gain over the whole segment, those without a gain among them: what the action is worth to the segment. */
  readonly worth: number;
  /** Effort for one enterprise in whole person-days, money included; see `effortCost`. */
  readonly cost: number;
}

/**
 * The actions of an instrument by what each of them alone truly adds to the scores of a segment: every enterprise is
 * scored again with the action applied.
 *
 * Order: the most worth to the segment, then less effort, then the id. An action that changes nobody's answers is left out.
 *
 * @param situations A response of each enterprise. The time grows with enterprises times actions.
 * @throws {ReadinessError} As `scoreColumns` does.
 */
export function usefulActions(
  structure: Structure,
  situations: readonly Situation[],
  options: ScoreOptions = {},
): readonly UsefulAction[] {
  const instrument = compileInstrument(structure);
  const scoresOf = (of: readonly Situation[]) => scoreColumns(structure, encodeColumns(structure, of), options).score;
  const before = scoresOf(situations);

  function useful(action: Action): UsefulAction | null {
    const after = situations.map((situation) => applyActions(instrument, situation, [action]));
    const helped = [...situations.keys()].filter((at) => after[at] !== situations[at]);
    if (helped.length === 0) return null;
    const scores = scoresOf(helped.flatMap((at) => after[at] ?? []));
    const gains = frequenciesOf(helped.map((row, at) => (scores[at] ?? NaN) - (before[row] ?? NaN)));
    const gain = mean(momentsOf(gains));
    const free = helped.filter((at) => needsNothing(action, situations[at]));
    return {
      action,
      helps: helped.length,
      now: free.length,
      gain,
      worth: ((gain ?? 0) * gains.n) / situations.length,
      cost: effortCost(action.effort),
    };
  }

  function needsNothing({ needs }: Action, situation: Situation = { answers: {} }): boolean {
    return unmet(needs, itemStates(instrument, situation).known).length === 0;
  }

  return (structure.actions ?? []).flatMap((action) => useful(action) ?? []).sort(byWorth);
}

function byWorth(a: UsefulAction, b: UsefulAction): number {
  return b.worth - a.worth || a.cost - b.cost || (a.action.id < b.action.id ? -1 : 1);
}
