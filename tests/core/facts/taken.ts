import { expect } from '@open-wc/testing';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
import { carryOver } from '../../../src/core/facts/carry-over.js';
import type { EarlierResponse } from '../../../src/core/facts/known-facts.js';
import { suggestAnswers } from '../../../src/core/facts/suggest-answers.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { AnswerValue } from '../../../src/core/model/response.js';

/** Answers, value by value. */
export type Values = Readonly<Record<string, AnswerValue>>;

/** A response of an enterprise of twenty persons that sells to consumers, completed on a day. */
export function answered(structure: Structure, values: Values, day = '2026-11-01'): EarlierResponse {
  const { hash } = compileInstrument(structure);
  const response = {
    format: 1,
    id: 'before',
    instrument: { id: structure.id, version: structure.version, hash },
    profile: { sells: ['consumers'], persons: 20 },
    answers: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }])),
    respondent: { mode: 'self' },
    locale: 'vi',
    startedAt: day,
    completedAt: day,
  } as const;
  return { structure, response };
}

/** What of some answers to one instrument another one can take, value by value. */
export function taken(from: Structure, values: Values, to: Structure): Values {
  const carried = Object.entries(carryOver(to, [answered(from, values)]));
  return Object.fromEntries(carried.map(([id, answer]) => [id, 'value' in answer ? answer.value : '']));
}

/** The ticks and rows that some answers to one instrument make certain in lists and tables of another one. */
export function begun(from: Structure, values: Values, to: Structure): Values {
  const suggested = Object.entries(suggestAnswers(to, [answered(from, values)]));
  return Object.fromEntries(suggested.map(([id, answer]) => [id, 'value' in answer ? answer.value : '']));
}

/** What is given, and all that follows from it. */
export type Case = readonly [title: string, given: Values, carried: Values];

/** A test of each case. */
export function each(from: Structure, to: Structure, cases: readonly Case[]): void {
  for (const [title, given, carried] of cases) {
    it(title, () => {
      expect(taken(from, given, to)).to.deep.equal(carried);
    });
  }
}
