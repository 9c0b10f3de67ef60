import type { AnswerValue } from '../model/response.js';
import type { SettledFact } from './settled-fact.js';

/** What an answer can begin with, and the facts that say so. */
export interface Begun {
  readonly value: AnswerValue;
  readonly facts: readonly SettledFact[];
}
