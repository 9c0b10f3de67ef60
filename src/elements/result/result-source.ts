import type { ResultMessages } from '../../core/i18n/result/messages.js';
import { pickLocale } from '../../core/i18n/pick-locale.js';
import type { Instrument, Structure } from '../../core/model/instrument.js';
import type { Response } from '../../core/model/response.js';
import type { Words } from '../../core/model/words.js';

/** Why a response cannot be shown by an index and a weighting, in a sentence; `null` where it can. */
export function problemOf(
  structure: Structure,
  response: Response,
  { index, weighting }: { readonly index: string; readonly weighting: string },
  { failure }: ResultMessages,
): string | null {
  if (response.instrument.id !== structure.id) return failure.mismatch;
  const chosen = index === '' ? structure.indices[0] : structure.indices.find(({ id }) => id === index);
  if (!chosen) return failure.noIndex(index);
  const isKnown = weighting === '' || weighting === 'default' || Object.hasOwn(chosen.weightings ?? {}, weighting);
  return isKnown ? null : failure.noWeighting(weighting);
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
