import { compileInstrument } from '../compiled/compile-instrument.js';
import type { CompiledInstrument } from '../compiled/compiled-instrument.js';
import { itemStates, type Situation } from '../compiled/item-states.js';
import type { Action } from '../model/action.js';
import type { Structure } from '../model/instrument.js';
import { applyActions } from './apply-actions.js';
import { recommend, type RecommendOptions } from './recommend.js';
import type { Recommendation } from './recommendation.js';
import { unmet } from './unmet.js';

/**
 * What to do next, by what it truly adds for its effort (see `recommend`): what can be done now before what needs
 * something first. Left out is what adds nothing alone, and what needs something that no action brings about.
 *
 * @throws {ReadinessError} As `recommend` does.
 * @example
 * nextActions(smeScreening, { answers }).slice(0, 3);
 */
export function nextActions(
  structure: Structure,
  situation: Situation,
  options: RecommendOptions = {},
): readonly Recommendation[] {
  const possible = possibleActions(compileInstrument(structure), situation, structure.actions ?? []);
  const worthwhile = recommend(structure, situation, options).filter(
    ({ action, gain, possibleGain }) => possible.has(action) && ((gain ?? 0) > 0 || possibleGain !== null),
  );
  return [...worthwhile.filter(({ when }) => when === 'now'), ...worthwhile.filter(({ when }) => when === 'later')];
}

/** The actions that can be taken at some time, when all that can be done before is done. */
function possibleActions(
  instrument: CompiledInstrument<Structure>,
  situation: Situation,
  actions: readonly Action[],
): ReadonlySet<Action> {
  const found = new Set<Action>();
  for (
    let size = -1, reached = situation;
    found.size > size;
    reached = applyActions(instrument, situation, [...found])
  ) {
    size = found.size;
    const { known } = itemStates(instrument, reached);
    for (const action of actions) if (unmet(action.needs, known).length === 0) found.add(action);
  }
  return found;
}
