import type { Answer, Answers, AnswerValue, Profile } from '../core/model/response.js';
import { readGivenAnswer, readGivenField, type Taking } from './read-given.js';
import type { HostKnowledge, KnownBefore } from './session.js';

/** What a session begins with. */
export interface Prefilled {
  readonly profile: Profile;
  readonly answers: Answers;
  /** What is known from before, besides answers; nothing where it is left out. */
  readonly before?: KnownBefore;
}

/** What a host knows before the start, as far as it fits; the respondent sees and can correct it. */
export function prefilled(taking: Taking, { profile = {}, answers = {} }: HostKnowledge, at: string): Prefilled {
  const dated = Object.entries(answers).map(
    ([id, answer]) => [id, { provenance: { from: 'prefilled', at }, ...answer } satisfies Answer] as const,
  );
  return { profile: fittingProfile(taking, profile), answers: fittingAnswers(taking, Object.fromEntries(dated)) };
}

/** The answers that a session would take. */
export function fittingAnswers(taking: Taking, answers: Answers): Answers {
  const fitting = Object.entries(answers).flatMap(([id, answer]): [string, Answer][] => {
    const given = readGivenAnswer(taking, id, answer);
    return given.ok && given.value ? [[id, given.value]] : [];
  });
  return Object.fromEntries(fitting);
}

/** The profile fields that a session would take. */
export function fittingProfile(taking: Taking, profile: Profile): Profile {
  const fitting = Object.entries(profile).flatMap(([id, value]): [string, AnswerValue][] => {
    const given = readGivenField(taking, id, value);
    return given.ok && given.value !== null ? [[id, given.value]] : [];
  });
  return Object.fromEntries(fitting);
}
