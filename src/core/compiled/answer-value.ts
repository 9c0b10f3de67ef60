import type { RatioItem } from '../model/item.js';
import { own } from './own.js';
import type { AnswerValue, CellsValue, RatioValue } from '../model/response.js';

/** Whether a value is a list of option ids. */
export function isList(value: AnswerValue): value is readonly string[] {
  return Array.isArray(value);
}

/** Whether a value is the two numbers of a share. */
export function isRatio(value: AnswerValue): value is RatioValue {
  return typeof value === 'object' && 'numerator' in value && typeof value.numerator === 'number';
}

/** Whether a value is cells by row, or the band of an estimate. */
export function isCells(value: AnswerValue): value is CellsValue {
  return typeof value === 'object' && !isList(value) && !isRatio(value);
}

/** The band that an estimate of a share names. */
export function bandOfEstimate({ bands = [] }: RatioItem, value: AnswerValue): (typeof bands)[number] | undefined {
  const id = isCells(value) ? value['band'] : undefined;
  return bands.find((band) => band.id === id);
}

/** What was chosen in a row of a matrix. */
export function cellOf(value: AnswerValue, row: string | undefined): CellsValue[string] | undefined {
  return row !== undefined && isCells(value) ? own(value, row) : undefined;
}
