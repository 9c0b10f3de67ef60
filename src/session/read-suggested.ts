import type { Answers } from '../core/model/response.js';
import { readAnswers } from '../core/response/read-answers.js';
import { isObject } from '../core/text/value-type.js';
import { fittingAnswers } from './prefilled.js';
import type { Taking } from './read-given.js';

/**
 * Reads the answers to begin with that a draft keeps. They may be anything; what is no list or table of the instrument, or
 * does not say where it comes from, is left out.
 */
export function readSuggested(raw: unknown, taking: Taking): Answers {
  if (!isObject(raw)) return {};
  const { items } = taking.compiled;
  const begun = Object.entries(raw).filter(([id]) => ['multiple', 'matrix'].includes(items.get(id)?.kind ?? ''));
  const { value } = readAnswers(taking.compiled, Object.fromEntries(begun));
  const fitting = Object.entries(fittingAnswers(taking, value));
  return Object.fromEntries(fitting.filter(([, answer]) => 'value' in answer && answer.provenance));
}
