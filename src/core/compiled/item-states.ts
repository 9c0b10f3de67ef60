import type { ItemSubject, Subject } from '../model/condition.js';
import type { Item } from '../model/item.js';
import type { Answer, AnswerValue, Profile } from '../model/response.js';
import { bandOfEstimate, cellOf, isRatio } from './answer-value.js';
import type { CompiledInstrument } from './compiled-instrument.js';
import { holds, type Known, type Lookup, type Truth } from './condition.js';
import { own } from './own.js';

/** What the conditions of an item say of it at the moment. */
export interface ItemState {
  /** Shown only when `true`; `null` may still become either. */
  readonly visible: Truth;
  /** Not applicable, without asking, when `false`. */
  readonly applicable: Truth;
}

/** What a response knows, as far as conditions ask. */
export interface Situation {
  readonly answers: Readonly<Record<string, Answer | undefined>>;
  readonly profile?: Profile | undefined;
}

/** Looks answers and states up in one situation; each item's conditions are evaluated once, when asked. */
export interface ItemStates {
  /** The state of an item; an item without conditions is visible and applicable. */
  readonly state: (item: string) => ItemState;
  /** The answer in force: `null` while the item is not shown, whatever was once answered. */
  readonly answer: (item: string) => Answer | null;
  /** What conditions know of a subject. Scores and facts are not known here. */
  readonly known: Lookup;
}

/** The states of all items in one situation. Item conditions form no cycle (the model checks it). */
export function itemStates(instrument: CompiledInstrument, situation: Situation): ItemStates {
  const states = new Map<string, ItemState>();

  function state(id: string): ItemState {
    const { visibleIf, applicableIf } = instrument.items.get(id) ?? {};
    const found = states.get(id) ?? { visible: holds(visibleIf, known), applicable: holds(applicableIf, known) };
    states.set(id, found);
    return found;
  }

  function answer(id: string): Answer | null {
    const { visible, applicable } = state(id);
    if (visible !== true) return null;
    if (applicable === false) return { missing: 'notApplicable' };
    return own(situation.answers, id) ?? null;
  }

  function known(subject: Subject): Known | null {
    if ('item' in subject) {
      const item = instrument.items.get(subject.item);
      const given = answer(subject.item);
      if (!item || !given) return null;
      if ('missing' in given) return given.missing === 'notApplicable' ? { kind: 'notApplicable' } : null;
      // Once it is known whether the item applies, the answer may turn out to be none.
      return state(item.id).applicable === null ? null : knownOf(item, subject, given.value);
    }
    const value = 'profile' in subject ? own(situation.profile, subject.profile) : undefined;
    return value === undefined ? null : { kind: 'value', value };
  }

  return { state, answer, known };
}

function knownOf(item: Item, subject: ItemSubject, value: AnswerValue): Known | null {
  switch (item.kind) {
    case 'single':
      return typeof value === 'string' ? ranked(item.options, value) : null;
    case 'matrix': {
      const cell = cellOf(value, subject.row);
      if (cell === undefined) return null;
      return typeof cell === 'string' ? ranked(item.columns, cell) : { kind: 'value', value: cell };
    }
    case 'ratio': {
      if (isRatio(value)) return { kind: 'value', value: value.numerator / value.denominator };
      const band = bandOfEstimate(item, value);
      return band ? ranked(item.bands ?? [], band.id, band) : null;
    }
    default:
      return { kind: 'value', value };
  }
}

function ranked(
  order: readonly { readonly id: string }[],
  id: string,
  range?: { readonly low: number; readonly high: number },
): Known {
  return { kind: 'rank', value: id, ranks: order.map((entry) => entry.id), range };
}
