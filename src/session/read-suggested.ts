import type { Answers } from '../core/model/response.js';
import { readAnswers } from '../core/response/read-answers.js';
import { isObject } from '../core/text/value-type.js';
import { fittingAnswers } from './prefilled.js';
import type { Taking } from './read-given.js';

/** Reads the lists to begin with that a draft keeps. They may be anything; what is no list of the instrument, or says not where it comes
 * from, is left out. */
export function readSuggested(raw: unknown, taking: Taking): Answers {
  if (!isObject(raw)) return {};
  const { items } = taking.compiled;
  const lists = Object.entries(raw).filter(([id]) => items.get(id)?.kind === 'multiple');
  const { value } = readAnswers(taking.compiled, Object.fromEntries(lists));
  const fitting = Object.entries(fittingAnswers(taking, value));
  return Object.fromEntries(fitting.filter(([, answer]) => 'value' in answer && answer.provenance));
}
