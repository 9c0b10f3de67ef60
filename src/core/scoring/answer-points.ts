import { isCells, isList, isRatio } from '../compiled/answer-value.js';
import type { Item, RatioItem } from '../model/item.js';
import type { Points } from '../model/points.js';
import type { AnswerValue } from '../model/response.js';
import { choicesOf } from './choices-of.js';
import { numericPoints } from './numeric-points.js';
import { ReadinessError } from '../compiled/readiness-error.js';
import { tickPoints } from './tick-points.js';

/** A leaf that turns the answer of one item into points. */
export type AnswerPoints = Extract<Points, { readonly item: string }>;

/** What of an answer a leaf looks at: of a matrix one row, of an estimate the middle of its band. */
export function partOfAnswer(
  points: AnswerPoints,
  item: Item,
  value: AnswerValue,
): string | readonly string[] | number | null {
  if (item.kind === 'ratio') return share(item, value);
  if (item.kind !== 'matrix') return isCells(value) || isRatio(value) ? null : value;
  const row = 'row' in points ? points.row : undefined;
  return row !== undefined && isCells(value) && Object.hasOwn(value, row) ? (value[row] ?? null) : null;
}

/**
 * The points of an answer; `null` where the row that counts is still open.
 *
 * @throws {ReadinessError} For an answer that the item cannot have.
 */
export function answerPoints(points: AnswerPoints, item: Item, value: AnswerValue): number | null {
  const answer = partOfAnswer(points, item, value);
  if (answer === null && item.kind === 'matrix' && isCells(value)) return null;
  if (points.from === 'option' && typeof answer === 'string') return worth(points, item, answer);
  if (points.from === 'ticks' && answer !== null && typeof answer === 'object') {
    for (const option of answer) worth(points, item, option);
    if (new Set(answer).size < answer.length) throw impossible(item, value);
    return tickPoints(points, answer);
  }
  if ((points.from === 'number' || points.from === 'ratio') && typeof answer === 'number') {
    if (!Number.isFinite(answer)) throw impossible(item, value);
    return numericPoints(points, answer);
  }
  throw impossible(item, value);
}

function worth(points: Extract<AnswerPoints, { from: 'option' | 'ticks' }>, item: Item, option: string): number {
  if (!choicesOf(item).some(({ id }) => id === option)) throw impossible(item, option);
  return points.points[option] ?? 0;
}

function share(item: RatioItem, value: AnswerValue): number | null {
  if (isRatio(value)) return value.denominator === 0 ? null : value.numerator / value.denominator;
  const id = isCells(value) ? value['band'] : undefined;
  const band = item.bands?.find((candidate) => candidate.id === id);
  return band ? (band.low + band.high) / 2 : null;
}

function impossible(item: Item, value: AnswerValue): ReadinessError {
  const got = isList(value) || typeof value === 'object' ? JSON.stringify(value) : `"${value}"`;
  return new ReadinessError('answer/impossible', `score requires an answer that "${item.id}" can have, got ${got}`);
}
