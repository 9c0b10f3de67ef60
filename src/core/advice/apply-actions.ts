import { compileInstrument } from '../compiled/compile-instrument.js';
import type { CompiledInstrument } from '../compiled/compiled-instrument.js';
import { itemStates, type ItemState, type ItemStates, type Situation } from '../compiled/item-states.js';
import { own } from '../compiled/own.js';
import type { Action, Effect } from '../model/action.js';
import type { Structure } from '../model/instrument.js';
import type { Item } from '../model/item.js';
import type { Answer, AnswerValue } from '../model/response.js';
import { lowestAnswer } from './lowest-answer.js';
import { raisedValue } from './raised-value.js';

/** The effects on each item. */
export type EffectsByItem = ReadonlyMap<string, readonly Effect[]>;

/** The effects of some actions, by item. */
export function effectsOf(actions: readonly Action[]): EffectsByItem {
  const found = new Map<string, Effect[]>();
  for (const effect of actions.flatMap(({ effects }) => effects)) {
    const list = found.get(effect.item);
    if (list) list.push(effect);
    else found.set(effect.item, [effect]);
  }
  return found;
}

/** What of a situation effects are applied to, where that is less than all of it. */
export interface Scope {
  /** In the order of the pages: items that effects change, and those whose conditions ask about them. */
  readonly items: readonly Item[];
  /** The states before. */
  readonly before: ItemStates;
}

/**
 * The situation after effects, all at once. A known answer of an item that is asked is raised; an open one stays as it is.
 * An item that comes into sight starts at its lowest answer: nothing better is known.
 */
export function applyEffects(
  instrument: CompiledInstrument,
  situation: Situation,
  effects: EffectsByItem,
  scope: Scope = { items: [...instrument.items.values()], before: itemStates(instrument, situation) },
): Situation {
  const answers: Record<string, Answer | undefined> = { ...situation.answers };
  // Conditions ask about earlier items only, and the items come in the order of the pages: what it reads is final.
  const after = itemStates(instrument, { answers, profile: situation.profile });
  let changed = false;
  for (const item of scope.items) {
    const raising = effects.get(item.id) ?? [];
    if ((raising.length === 0 && !item.visibleIf && !item.applicableIf) || !isAsked(after.state(item.id))) continue;
    const answer = own(situation.answers, item.id);
    const value = isKeptAway(scope.before.state(item.id)) ? startOf(item, answer) : valueOf(answer);
    if (value === undefined) continue;
    const raised = raisedValue(item, value, raising);
    if (raised === valueOf(answer)) continue;
    answers[item.id] = { value: raised };
    changed = true;
  }
  return changed ? { ...situation, answers } : situation;
}

/** Whether a question is certainly asked. */
export function isAsked({ visible, applicable }: ItemState): boolean {
  return visible === true && applicable !== false;
}

/** Whether a question is certainly not asked. */
export function isKeptAway({ visible, applicable }: ItemState): boolean {
  return visible === false || applicable === false;
}

/** What an answer says; nothing where it is missing. */
export function valueOf(answer: Answer | undefined): AnswerValue | undefined {
  return answer && 'value' in answer ? answer.value : undefined;
}

/**
 * Where an item starts that comes into sight: at its lowest answer. An answer that was given before it was hidden belongs
 * to another time; it counts again only where no lowest one is known.
 */
export function startOf(item: Item, answer: Answer | undefined): AnswerValue | undefined {
  if (answer && 'missing' in answer && answer.missing === 'notApplicable') return undefined;
  return lowestAnswer(item) ?? valueOf(answer);
}

/**
 * A situation once some actions are done: their effects raise answers, and never lower one. In whatever order the actions
 * are named, and however often, the result is the same.
 *
 * - An open answer (none, or *don't know*) stays open: it may be higher already.
 * - What is not asked (hidden, not applicable) is not raised. Where the actions bring a question into sight, it starts at
 *   its lowest answer: nothing better is certain, and the score must not rise because something became open.
 *
 * Whether the needs of the actions are met plays no part here.
 *
 * @param structure The instrument, or what `compileInstrument` made of it.
 * @param actions Any actions; effects on items that the instrument does not have do nothing.
 * @returns The same object where nothing changes. A raised answer has no provenance: nobody gave it.
 * @example
 * applyActions(shop, { answers: { website: { value: 'none' } } }, [openShop]).answers.website; // { value: 'shop' }
 */
export function applyActions(
  structure: Structure | CompiledInstrument,
  situation: Situation,
  actions: readonly Action[],
): Situation {
  const instrument = 'hash' in structure ? structure : compileInstrument(structure);
  return applyEffects(instrument, situation, effectsOf(actions));
}
