import type { AnswerValue, CellsValue, RatioValue } from '../model/response.js';

/** Whether a value is a list of option ids. */
export function isList(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value);
}

/** Whether a value is the two numbers of a share. */
export function isRatio(value: AnswerValue): value is RatioValue {
  return typeof value === 'object' && !isList(value) && typeof value.numerator === 'number';
}

/** Whether a value is cells by row, or the band of an estimate. */
export function isCells(value: AnswerValue): value is CellsValue {
  return typeof value === 'object' && !isList(value) && !isRatio(value);
}
