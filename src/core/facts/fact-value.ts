import type { AnswerValue } from '../model/response.js';
import type { Fact } from './fact.js';
import { isValueOf } from './is-value-of.js';

/** What an answer says of a fact; `undefined` where it says nothing. One option of a choice is a band of a share. */
export function factValue(fact: Fact, answer: AnswerValue): AnswerValue | undefined {
  const value = fact.type === 'ratio' && typeof answer === 'string' ? { band: answer } : answer;
  return isValueOf(fact, value) ? value : undefined;
}
