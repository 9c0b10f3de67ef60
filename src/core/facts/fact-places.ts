import { isList } from '../compiled/answer-value.js';
import type { Item, MultipleItem } from '../model/item.js';
import type { AnswerValue } from '../model/response.js';

/** A place of an item that can state a fact: the item as a whole, or one of its ticks. */
export interface FactPlace {
  readonly fact: string;
  /** What could be chosen there; `null` where a fact is not stated by choosing. */
  readonly offered: readonly string[] | null;
  /** What an answer of the item says there. */
  readonly read: (value: AnswerValue) => AnswerValue;
}

/** Every place of an item that names a fact. */
export function factPlaces(item: Item): readonly FactPlace[] {
  const whole = item.fact === undefined ? [] : [{ fact: item.fact, offered: offeredBy(item), read: asItIs }];
  return item.kind === 'multiple' ? [...whole, ...ticksOf(item)] : whole;
}

/** What can be chosen in an item, or in a row of it, without what excludes everything else; `null` where nothing is. */
export function offeredBy(item: Item): readonly string[] | null {
  const options = item.kind === 'matrix' ? item.columns : 'options' in item ? item.options : null;
  return options?.filter(({ exclusive }) => !exclusive).map(({ id }) => id) ?? null;
}

function asItIs(value: AnswerValue): AnswerValue {
  return value;
}

function ticksOf({ options }: MultipleItem): readonly FactPlace[] {
  return options.flatMap(({ id, fact }) => {
    const read = (value: AnswerValue) => (isList(value) && value.includes(id) ? 'yes' : 'no');
    return fact === undefined ? [] : [{ fact, offered: null, read }];
  });
}
