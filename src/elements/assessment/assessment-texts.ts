import type { AssessmentMessages } from '../../core/i18n/assessment/messages.js';
import { pickLocale } from '../../core/i18n/pick-locale.js';
import type { Words } from '../../core/model/words.js';
import type { RegionWords } from '../../core/regions/region.js';
import type { LoadedInstrument } from '../instrument/load-instrument.js';
import { interfaceLocales, loadInterface, type Interface } from './interface-texts.js';

/** Every text of the assessment in one language, as far as it exists. */
export interface AssessmentTexts extends Interface {
  readonly ui: AssessmentMessages;
  /** The words of the instrument, and the language they are in. */
  readonly words: Words;
  readonly wordsLocale: string;
  readonly fields: RegionWords['fields'];
}

/**
 * Loads the texts for a language. Interface and instrument are looked up apart: each in the wanted language, else the
 * instrument's default, else Vietnamese.
 */
export async function loadTexts(loaded: LoadedInstrument, wanted: string): Promise<AssessmentTexts> {
  const { structure, region } = loaded;
  const wordsLocale = pickLocale(wanted, loaded.locales, structure.defaultLocale);
  const spoken = pickLocale(wanted, interfaceLocales, structure.defaultLocale);
  const regionLocale = pickLocale(wanted, Object.keys(region?.words ?? {}), region?.defaultLocale);
  const [texts, words, regionWords] = await Promise.all([
    loadInterface(spoken),
    loaded.words(wordsLocale),
    region?.words[regionLocale]?.(),
  ]);
  return { ...texts, words, wordsLocale, fields: regionWords?.fields ?? {} };
}

/** Languages that a person can choose: those in which both interface and instrument exist. */
export function sharedLocales(loaded: LoadedInstrument): readonly string[] {
  return loaded.locales.filter((tag) => interfaceLocales.includes(tag));
}
