import { evaluate } from '../compiled/condition.js';
import type { CompiledInstrument } from '../compiled/compiled-instrument.js';
import { itemStates, type Situation } from '../compiled/item-states.js';
import type { Action } from '../model/action.js';
import { applyActions } from './apply-actions.js';

/** The situation once every action is taken whose needs hold, one after the other, for what all of them can reach. */
export function everythingDone(
  instrument: CompiledInstrument,
  situation: Situation,
  actions: readonly Action[],
): Situation {
  let done: readonly Action[] = [];
  for (;;) {
    const after = applyActions(instrument, situation, done);
    const { known } = itemStates(instrument, after);
    const ready = actions.filter(
      (action) => done.includes(action) || !action.needs || evaluate(action.needs, known) === true,
    );
    if (ready.length === done.length) return after;
    done = ready;
  }
}
