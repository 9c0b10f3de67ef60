import { isCells, isList, isRatio } from '../compiled/answer-value.js';
import type { AnswerValue } from '../model/response.js';
import { bandOf } from './band-of.js';
import type { Fact, MatrixFact } from './fact.js';

/** Whether an answer is a value of a fact; an empty list, or no row at all, is none. */
export function isValueOf(fact: Fact, value: AnswerValue): boolean {
  switch (fact.type) {
    case 'choice':
      return typeof value === 'string' && fact.values.includes(value);
    case 'ticks':
      return areTicks(fact.values, value);
    case 'number':
      return typeof value === 'number';
    case 'ratio':
      return isRatio(value) ? value.denominator > 0 : bandOf(fact, value) !== undefined;
    case 'matrix':
      return areCells(fact, value);
    case 'boolean':
      return value === 'yes' || value === 'no';
  }
}

function areTicks(values: readonly string[], value: AnswerValue): boolean {
  return isList(value) && value.length > 0 && value.every((tick) => values.includes(tick));
}

function areCells({ rows, values, choose }: MatrixFact, value: AnswerValue): boolean {
  const cells = isCells(value) ? Object.entries(value) : [];
  const fits = (cell: string | readonly string[] | undefined) =>
    cell !== undefined && (choose === 'one' ? values.includes(String(cell)) : areTicks(values, cell));
  return cells.length > 0 && cells.every(([row, cell]) => rows.includes(row) && fits(cell));
}
