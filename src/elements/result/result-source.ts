import { compileInstrument } from '../../core/compiled/compile-instrument.js';
import { own } from '../../core/compiled/own.js';
import { ReadinessError } from '../../core/compiled/readiness-error.js';
import type { ResultMessages } from '../../core/i18n/result/messages.js';
import { pickLocale } from '../../core/i18n/pick-locale.js';
import type { Instrument, Structure } from '../../core/model/instrument.js';
import type { Response } from '../../core/model/response.js';
import type { Words } from '../../core/model/words.js';
import { readAnswers } from '../../core/response/read-answers.js';
import { basisProblem, basisSentence, type BasisChoice } from './basis-choice.js';
import type { Labels } from './labels.js';

/** Why a response cannot be shown by an index, a weighting and variants, in a sentence; `null` where it can. */
export function problemOf(
  structure: Structure,
  response: Response,
  choice: BasisChoice & { readonly index: string },
  named: Labels,
  { failure, questionnaires }: ResultMessages,
): string | null {
  const { id } = response.instrument;
  if (id !== structure.id) return failure.mismatch(own(questionnaires, id) ?? id, named.title());
  const problem = basisProblem(structure, choice);
  return problem && basisSentence(problem, failure.basis);
}

/** What scoring threw, in a sentence where it is an answer that its question cannot have. All else is thrown on. */
export function answerSentence(
  error: unknown,
  structure: Structure,
  response: Response,
  named: Labels,
  { failure }: ResultMessages,
): string {
  if (!(error instanceof ReadinessError) || error.code !== 'answer/unknown') throw error;
  const { issues } = readAnswers(compileInstrument(structure), response.answers);
  const item = structure.items.find(({ id }) => issues.some(({ path }) => path[1] === id));
  if (!item) throw error;
  return failure.answer(named.item(item.id), named.title());
}

/** The words to take, best first: of the wanted language, then of the instrument's own. */
export function wordsOf(
  { instrument, words }: { readonly instrument: Instrument | null; readonly words: Words | null },
  { defaultLocale }: Structure,
  wanted: string,
): { readonly words: readonly Words[]; readonly lang: string | null } {
  if (words) return { words: [words, ...Object.values(instrument?.words ?? {})], lang: null };
  const all = instrument?.words ?? {};
  const lang = pickLocale(wanted, Object.keys(all), defaultLocale);
  return { words: [all[lang], all[defaultLocale]].filter((found) => found !== undefined), lang };
}
