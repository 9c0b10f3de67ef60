import { isCells, isList } from '../compiled/answer-value.js';
import type { AnswerValue } from '../model/response.js';
import { bandWith } from './band-of.js';
import type { Fact } from './fact.js';

/** Whether a value of a fact says what an equivalence has it say; two numbers say in which band they lie. */
export function says(fact: Fact | undefined, value: AnswerValue, said: AnswerValue): boolean {
  if (isList(said)) return isList(value) && value.length === said.length && said.every((tick) => value.includes(tick));
  if (fact?.type === 'ratio' && isCells(said)) return bandWith(fact, value)?.id === said['band'];
  return value === said;
}
