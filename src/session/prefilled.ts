import type { CompiledInstrument } from '../core/compiled/compile-instrument.js';
import type { Answer, Answers, AnswerValue, Profile } from '../core/model/response.js';
import type { Region } from '../core/regions/region.js';
import { checkAnswer } from '../core/response/check-answer.js';
import { checkField } from './check-field.js';

/** What a host knows before the start, as far as it fits; the respondent sees and can correct it. */
export function prefilledAnswers(instrument: CompiledInstrument, answers: Answers, at: string): Answers {
  const fitting = Object.entries(answers).flatMap(([id, answer]): [string, Answer][] => {
    const item = instrument.items.get(id);
    if (!item || checkAnswer(item, answer)) return [];
    return [[id, { provenance: { from: 'prefilled', at }, ...answer }]];
  });
  return Object.fromEntries(fitting);
}

/** The profile fields that a host knows, as far as they fit. */
export function prefilledProfile(region: Region | undefined, profile: Profile): Profile {
  const fitting = Object.entries(profile).flatMap(([id, value]): [string, AnswerValue][] =>
    region && checkField(region, id, value) === null ? [[id, region.normalise(id, value)]] : [],
  );
  return Object.fromEntries(fitting);
}
