import { isCells, isList, isRatio } from '../compiled/answer-value.js';
import type { Effect } from '../model/action.js';
import type { Item } from '../model/item.js';
import type { Answer, AnswerValue } from '../model/response.js';

/**
 * Whether an effect raises an answer that is known. An open answer may be higher already, and what is not
 * applicable cannot be raised: for both it says no.
 *
 * @param answer The answer in force; `null` where there is none.
 */
export function raises(effect: Effect, item: Item, answer: Answer | null): boolean {
  if (!answer || !('value' in answer)) return false;
  const value = cellOf(answer.value, effect.row);
  if (value === undefined) return false;
  if ('add' in effect) return isList(value) && effect.add.some((tick) => !value.includes(tick));
  return isBelow(item, value, effect.atLeast);
}

function cellOf(value: AnswerValue, row: string | undefined): AnswerValue | undefined {
  if (row === undefined) return value;
  return isCells(value) && Object.hasOwn(value, row) ? value[row] : undefined;
}

function isBelow(item: Item, value: AnswerValue, limit: string | number): boolean {
  if (typeof limit === 'number') return amount(value) < limit;
  if (item.kind === 'ratio') return ratioIsBelow(item.bands ?? [], value, limit);
  const order = item.kind === 'single' ? item.options : item.kind === 'matrix' ? item.columns : [];
  const rank = order.findIndex(({ id }) => id === value);
  return rank >= 0 && rank < order.findIndex(({ id }) => id === limit);
}

/** `Infinity`, which is below nothing, for what is no amount. */
function amount(value: AnswerValue): number {
  if (typeof value === 'number') return value;
  return isShare(value) ? value.numerator / value.denominator : Infinity;
}

function ratioIsBelow(
  bands: readonly { readonly id: string; readonly low: number }[],
  value: AnswerValue,
  limit: string,
): boolean {
  const wanted = bands.findIndex(({ id }) => id === limit);
  if (isShare(value)) return amount(value) < (bands[wanted]?.low ?? -Infinity);
  const band = isCells(value) ? value['band'] : undefined;
  const rank = bands.findIndex(({ id }) => id === band);
  return rank >= 0 && rank < wanted;
}

function isShare(value: AnswerValue): value is { readonly numerator: number; readonly denominator: number } {
  return isRatio(value) && value.denominator > 0;
}
