import type { CompiledInstrument } from '../core/compiled/compiled-instrument.js';
import { isCells } from '../core/compiled/answer-value.js';
import type { Answer, AnswerValue } from '../core/model/response.js';
import type { Region } from '../core/regions/region.js';
import { checkAnswer, type CheckValue } from '../core/response/check-answer.js';
import { checkField } from './check-field.js';
import { holdsCitizenId } from '../core/response/citizen-id.js';
import { frozen } from './frozen.js';
import type { Problem } from './session.js';

/** A value as the session keeps it, `null` where it says nothing, or what is wrong with it. */
export type Given<T> =
  { readonly ok: true; readonly value: T | null } | { readonly ok: false; readonly problem: Problem };

/** What answers and fields are taken for, and how their values are checked. */
export interface Taking {
  readonly compiled: CompiledInstrument;
  readonly region?: Region | undefined;
  readonly checkValue: CheckValue;
}

/** Reads an answer that was given: a copy, so that nobody changes it from outside. */
export function readGivenAnswer({ compiled, checkValue }: Taking, id: string, given: Answer | null): Given<Answer> {
  const target = { item: id };
  const item = compiled.items.get(id);
  if (!item) return refused({ target, code: 'answer/unknown-item', params: { item: id } });
  const answer = given && 'value' in given ? { ...given, value: withoutEmptyRows(given.value) } : given;
  if (!answer || ('value' in answer && isEmpty(answer.value))) return { ok: true, value: null };
  const issue = checkAnswer(item, answer, checkValue);
  if (issue) return refused({ target, code: issue.code, params: { ...issue.params } });
  return 'value' in answer && holdsCitizenId(answer.value)
    ? refused({ target, code: 'answer/citizen-id', params: {} })
    : { ok: true, value: frozen(structuredClone(answer)) };
}

/** Reads a profile field that was given, in its normal form. */
export function readGivenField(
  { region, checkValue }: Taking,
  id: string,
  given: AnswerValue | null,
): Given<AnswerValue> {
  const target = { field: id };
  if (given === null || isEmpty(given)) return { ok: true, value: null };
  if (!region) return refused({ target, code: 'field/unknown', params: { field: id } });
  const issue = checkField(region, id, given, checkValue);
  if (issue) return refused({ target, code: issue.code, params: { ...issue.params } });
  if (holdsCitizenId(given)) return refused({ target, code: 'answer/citizen-id', params: {} });
  return { ok: true, value: frozen(structuredClone(region.normalise(id, given))) };
}

function withoutEmptyRows(value: AnswerValue): AnswerValue {
  return isCells(value) ? Object.fromEntries(Object.entries(value).filter(([, cell]) => cell?.length !== 0)) : value;
}

function isEmpty(value: AnswerValue): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function refused(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}
