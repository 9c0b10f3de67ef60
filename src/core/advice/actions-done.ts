import { cellOf, isList } from '../compiled/answer-value.js';
import type { CompiledInstrument } from '../compiled/compiled-instrument.js';
import { itemStates, type ItemStates, type Situation } from '../compiled/item-states.js';
import type { Structure } from '../model/instrument.js';
import type { Action, Effect } from '../model/action.js';
import { raises } from './raises.js';

/** An action whose effects hold now and did not before. */
export interface ActionDone {
  readonly action: Action;
  /** Whether that was only not known before: an answer that it raises was open, and may have been as good already. */
  readonly wasOpen: boolean;
}

/**
 * The actions that were done between two situations, as far as answers show: all that an action brings about holds now,
 * and did not before. Who took a higher step has done the lower ones too.
 *
 * @returns In the order of the instrument.
 */
export function actionsDone(
  instrument: CompiledInstrument<Structure>,
  before: Situation,
  after: Situation,
): readonly ActionDone[] {
  const [then, now] = [itemStates(instrument, before), itemStates(instrument, after)];
  return (instrument.structure.actions ?? []).flatMap((action) => {
    const all = (states: ItemStates): readonly Standing[] =>
      action.effects.map((effect) => standingOf(effect, instrument, states));
    if (all(now).some((standing) => standing !== 'holds')) return [];
    const earlier = all(then);
    if (earlier.every((standing) => standing === 'holds')) return [];
    return [{ action, wasOpen: !earlier.includes('lower') }];
  });
}

/** What an answer says of an effect: it holds, the answer is lower, or nobody knows. */
type Standing = 'holds' | 'lower' | 'open';

function standingOf(effect: Effect, { items }: CompiledInstrument, states: ItemStates): Standing {
  const item = items.get(effect.item);
  const answer = item ? states.answer(item.id) : null;
  if (!item || !answer) {
    // A question that is not asked has not been answered well.
    return item && states.state(item.id).visible === false ? 'lower' : 'open';
  }
  if ('missing' in answer) return answer.missing === 'notApplicable' ? 'lower' : 'open';
  const value = effect.row === undefined ? answer.value : cellOf(answer.value, effect.row);
  if (value === undefined) return 'open';
  if (raises(effect, item, answer)) return 'lower';
  // Effects that add ticks say no to what is no list of ticks.
  return 'add' in effect && !isList(value) ? 'open' : 'holds';
}
