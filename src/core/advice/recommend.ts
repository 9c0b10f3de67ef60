import { itemStates, type Situation } from '../compiled/item-states.js';
import { settle } from '../compiled/settle.js';
import type { Action } from '../model/action.js';
import type { Structure } from '../model/instrument.js';
import { compileIndex } from '../scoring/compile-index.js';
import type { ScoreOptions } from '../scoring/score.js';
import { scoreSituation } from '../scoring/score-situation.js';
import { answerChanges } from './answer-changes.js';
import { applyActions } from './apply-actions.js';
import { byWorth } from './by-worth.js';
import { dimensionGains } from './dimension-gains.js';
import { effortCost } from './effort-cost.js';
import { possibleGain } from './possible-gain.js';
import type { Recommendation } from './recommendation.js';
import { unmet } from './unmet.js';

/** What the caller may choose. */
export interface RecommendOptions extends ScoreOptions {
  /** What a person-day is worth in the currency of the actions; see `DAY_RATE`. */
  readonly dayRate?: number;
  /** Ids of actions that are not wanted. */
  readonly exclude?: readonly string[];
}

/**
 * The actions of an instrument by what each of them alone truly adds to the score, for its effort: the score is taken
 * again with the action applied, and nothing is estimated.
 *
 * Order: the most points per person-day; then more points, less effort, the id. After those that gain something for
 * certain, those that only may, by the most that they may gain; last those that gain nothing alone, such as the first of
 * two ticks that count together. An action that changes no answer, and can change none that is open, is left out.
 *
 * @param situation Answers, and the profile where conditions ask for it.
 * @throws {ReadinessError} As `score` does, and `day-rate/not-positive`.
 * @example
 * recommend(smeScreening, { answers }).filter(({ when }) => when === 'now').slice(0, 3); // the next three
 */
export function recommend(
  structure: Structure,
  situation: Situation,
  { index, dayRate, exclude = [], ...basis }: RecommendOptions = {},
): readonly Recommendation[] {
  const { instrument } = compileIndex(structure, index, basis);
  const states = itemStates(instrument, situation);
  const resultOf = (one: Situation) => scoreSituation(structure, one, index, basis).result;
  const now = resultOf(situation);

  function recommendation(action: Action): Recommendation | null {
    const after = applyActions(instrument, situation, [action]);
    const changes = answerChanges(instrument, situation, [action], after);
    const then = after === situation ? now : resultOf(after);
    const gain = now.score === null || then.score === null ? null : settle(then.score - now.score);
    const possible = possibleGain(instrument, situation, action, (one) => resultOf(one).score, gain);
    if (changes.length === 0 && !possible) return null;
    const missing = unmet(action.needs, states.known);
    return {
      action,
      gain,
      possibleGain: possible,
      dimensions: dimensionGains(now.dimensions, then.dimensions),
      changes,
      when: missing.length === 0 ? 'now' : 'later',
      missing,
      cost: effortCost(action.effort, dayRate),
      support: action.support ?? [],
    };
  }

  return (structure.actions ?? [])
    .filter(({ id }) => !exclude.includes(id))
    .flatMap((action) => recommendation(action) ?? [])
    .sort(byWorth);
}
