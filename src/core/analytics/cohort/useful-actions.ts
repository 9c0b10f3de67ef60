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

/** How far reckoning has come. */
export interface ActionProgress {
  /** Actions that have been looked at for the whole segment, of how many. */
  readonly done: number;
  readonly total: number;
}

/** Enterprises that are scored in one piece: some milliseconds of work. */
const PIECE = 100;

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
  const steps = usefulActionSteps(structure, situations, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * The same a piece at a time, so that others have their turn in between, and whoever has seen enough breaks off: it yields
 * after each piece of some milliseconds, and returns what {@link usefulActions} returns.
 *
 * @example
 * for (const { done, total } of usefulActionSteps(structure, situations)) console.log(done, total);
 */
export function* usefulActionSteps(
  structure: Structure,
  situations: readonly Situation[],
  options: ScoreOptions = {},
): Generator<ActionProgress, readonly UsefulAction[]> {
  const instrument = compileInstrument(structure);
  const actions = structure.actions ?? [];
  const total = actions.length;
  const scoresOf = (of: readonly Situation[]) => scoreColumns(structure, encodeColumns(structure, of), options).score;
  const needsNothing = ({ needs }: Action, situation: Situation): boolean =>
    unmet(needs, itemStates(instrument, situation).known).length === 0;

  const pieces: { readonly situations: readonly Situation[]; readonly before: Float64Array }[] = [];
  for (let from = 0; from < situations.length; from += PIECE) {
    const piece = situations.slice(from, from + PIECE);
    pieces.push({ situations: piece, before: scoresOf(piece) });
    yield { done: 0, total };
  }

  const found: UsefulAction[] = [];
  for (const [done, action] of actions.entries()) {
    const gained: number[] = [];
    let now = 0;
    for (const piece of pieces) {
      const after = piece.situations.map((situation) => applyActions(instrument, situation, [action]));
      const helped = [...after.keys()].filter((at) => after[at] !== piece.situations[at]);
      const scores = scoresOf(helped.flatMap((at) => after[at] ?? []));
      for (const [at, row] of helped.entries()) {
        gained.push((scores[at] ?? NaN) - (piece.before[row] ?? NaN));
        if (needsNothing(action, piece.situations[row] ?? { answers: {} })) now++;
      }
      yield { done, total };
    }
    if (gained.length > 0) found.push(usefulAction(action, gained, now, situations.length));
  }
  return found.sort(byWorth);
}

function usefulAction(action: Action, gained: readonly number[], now: number, segment: number): UsefulAction {
  const gains = frequenciesOf(gained);
  const gain = mean(momentsOf(gains));
  return {
    action,
    helps: gained.length,
    now,
    gain,
    worth: ((gain ?? 0) * gains.n) / segment,
    cost: effortCost(action.effort),
  };
}

function byWorth(a: UsefulAction, b: UsefulAction): number {
  return b.worth - a.worth || a.cost - b.cost || (a.action.id < b.action.id ? -1 : 1);
}
