import { bandOfEstimate, cellOf, isCells, isRatio } from '../compiled/answer-value.js';
import type { Item, RatioItem } from '../model/item.js';
import type { Points } from '../model/points.js';
import type { AnswerValue } from '../model/response.js';
import { choicesOf } from './choices-of.js';
import { numericPoints } from './numeric-points.js';
import { unknownTo } from '../compiled/readiness-error.js';
import { tickPoints, worthOf } from './tick-points.js';

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
  return cellOf(value, row) ?? null;
}

/**
 * The points of an answer; `null` where the row that counts is still open.
 *
 * @throws {ReadinessError} For an answer that the item cannot have.
 */
export function answerPoints(points: AnswerPoints, item: Item, value: AnswerValue): number | null {
  const answer = partOfAnswer(points, item, value);
  const known = choicesOf(item).map(({ id }) => id);
  if (points.from === 'option' && typeof answer === 'string' && known.includes(answer)) {
    return worthOf(points, answer);
  }
  if (points.from === 'ticks' && answer && typeof answer === 'object') {
    // In the order of the options: in whatever order they were ticked, they add up to the same bits.
    const ticked = known.filter((id) => answer.includes(id));
    if (ticked.length === answer.length) return tickPoints(points, ticked);
  }
  if ((points.from === 'number' || points.from === 'ratio') && typeof answer === 'number' && Number.isFinite(answer)) {
    return numericPoints(points, answer);
  }
  if (answer === null && item.kind === 'matrix' && isCells(value)) return null;
  throw unknownTo(item.id, 'answer', JSON.stringify(value));
}

function share(item: RatioItem, value: AnswerValue): number | null {
  if (isRatio(value)) return value.denominator === 0 ? null : value.numerator / value.denominator;
  const band = bandOfEstimate(item, value);
  return band ? (band.low + band.high) / 2 : null;
}
