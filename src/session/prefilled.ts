import type { CompiledInstrument } from '../core/compiled/compiled-instrument.js';
import type { Answer, Answers, AnswerValue, Profile } from '../core/model/response.js';
import type { Region } from '../core/regions/region.js';
import { readGivenAnswer, readGivenField } from './read-given.js';

/** What a host knows before the start, as far as it fits; the respondent sees and can correct it. */
export function prefilledAnswers(instrument: CompiledInstrument, answers: Answers, at: string): Answers {
  const dated = Object.entries(answers).map(
    ([id, answer]) => [id, { provenance: { from: 'prefilled', at }, ...answer } satisfies Answer] as const,
  );
  return fittingAnswers(instrument, Object.fromEntries(dated));
}

/** The answers that a session would take. */
export function fittingAnswers(instrument: CompiledInstrument, answers: Answers): Answers {
  const fitting = Object.entries(answers).flatMap(([id, answer]): [string, Answer][] => {
    const given = readGivenAnswer(instrument, id, answer);
    return given.ok && given.value ? [[id, given.value]] : [];
  });
  return Object.fromEntries(fitting);
}

/** The profile fields that a session would take. */
export function fittingProfile(region: Region | undefined, profile: Profile): Profile {
  const fitting = Object.entries(profile).flatMap(([id, value]): [string, AnswerValue][] => {
    const given = readGivenField(region, id, value);
    return given.ok && given.value !== null ? [[id, given.value]] : [];
  });
  return Object.fromEntries(fitting);
}
