import type { ResultMessages } from '../../core/i18n/result/messages.js';
import { pickLocale } from '../../core/i18n/pick-locale.js';
import type { Instrument, Structure } from '../../core/model/instrument.js';
import type { Response } from '../../core/model/response.js';
import type { Words } from '../../core/model/words.js';
import { basisProblem, basisSentence, type BasisChoice } from './basis-choice.js';

/** Why a response cannot be shown by an index, a weighting and variants, in a sentence; `null` where it can. */
export function problemOf(
  structure: Structure,
  response: Response,
  choice: BasisChoice & { readonly index: string },
  { failure }: ResultMessages,
): string | null {
  if (response.instrument.id !== structure.id) return failure.mismatch;
  const problem = basisProblem(structure, choice);
  return problem && basisSentence(problem, failure.basis);
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
