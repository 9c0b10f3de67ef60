import type { Item } from '../../model/item.js';
import type { Answer } from '../../model/response.js';
import { CELL_CODES } from './cohort-columns.js';

/** What a byte can name: options, columns of one choice, bands. */
export function choicesOf(item: Item): readonly { readonly id: string }[] {
  if (item.kind === 'single') return item.options;
  if (item.kind === 'ratio') return item.bands ?? [];
  return item.kind === 'matrix' && item.choose === 'one' ? item.columns : [];
}

/** What can be ticked, in the order of the bits. */
export function tickedOf(item: Item): readonly { readonly id: string }[] {
  if (item.kind === 'multiple') return item.options;
  return item.kind === 'matrix' && item.choose === 'many' ? item.columns : [];
}

/** Whether an item is answered with a number. */
export function hasNumbers(item: Item): boolean {
  return item.kind === 'number' || item.kind === 'ratio';
}

/** Whether an answer may stand beside its byte. */
export function isBeside(item: Item): boolean {
  return hasNumbers(item) || item.kind === 'text' || tickedOf(item).length > 0;
}

/** How many codes a cell of an item has: all below are answers it can have, or none. */
export function codeCount(item: Item): number {
  return CELL_CODES.firstChoice + choicesOf(item).length;
}

/** The answer that a code stands for. `given` stands for none: its answer is not in the byte. */
export function answerOf(item: Item, row: string | undefined, code: number): Answer | undefined {
  if (code === CELL_CODES.unknown) return { missing: 'unknown' };
  if (code === CELL_CODES.notApplicable) return { missing: 'notApplicable' };
  if (code === CELL_CODES.openRow && item.kind === 'matrix') return { value: {} };
  const choice = choicesOf(item)[code - CELL_CODES.firstChoice];
  if (!choice) return undefined;
  if (item.kind === 'ratio') return { value: { band: choice.id } };
  return { value: item.kind === 'matrix' ? { [row ?? '']: choice.id } : choice.id };
}
