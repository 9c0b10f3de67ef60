import { compileInstrument } from '../compiled/compile-instrument.js';
import { itemStates, type Situation } from '../compiled/item-states.js';
import type { Structure } from '../model/instrument.js';
import { everythingDone } from './everything-done.js';
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
  const instrument = compileInstrument(structure);
  const { known } = itemStates(instrument, everythingDone(instrument, situation, structure.actions ?? []));
  const worthwhile = recommend(structure, situation, options).filter(
    ({ action, gain, possibleGain }) =>
      ((gain ?? 0) > 0 || possibleGain !== null) && unmet(action.needs, known).length === 0,
  );
  return [...worthwhile.filter(({ when }) => when === 'now'), ...worthwhile.filter(({ when }) => when === 'later')];
}
