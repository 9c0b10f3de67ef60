import type { CompiledInstrument } from '../core/compiled/compiled-instrument.js';
import { itemStates } from '../core/compiled/item-states.js';
import type { Item } from '../core/model/item.js';
import type { Answer, Answers, Profile } from '../core/model/response.js';
import { isCells } from '../core/compiled/answer-value.js';

/** The items that are asked now, by page, in order: visible, and not ruled out as not applicable. */
export type VisibleItems = Readonly<Record<string, readonly string[]>>;

/** Finds the items that are asked in a situation. */
export function visibleItems(instrument: CompiledInstrument, answers: Answers, profile: Profile): VisibleItems {
  const states = itemStates(instrument, { answers, profile });
  const asked = (id: string) => {
    const { visible, applicable } = states.state(id);
    return visible === true && applicable !== false;
  };
  return Object.fromEntries(instrument.structure.pages.map(({ id, items }) => [id, items.filter(asked)]));
}

/** How many rows of a matrix, or whole answers, are still open. */
export function openParts(item: Item, answer: Answer | undefined): number {
  if (!answer) return item.kind === 'matrix' ? item.rows.length : 1;
  if ('missing' in answer || item.kind !== 'matrix') return 0;
  const { value } = answer;
  return isCells(value) ? item.rows.filter(({ id }) => (value[id] ?? '').length === 0).length : item.rows.length;
}
