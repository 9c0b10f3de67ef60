import { pickLocale } from '../../core/i18n/pick-locale.js';
import type { OpeningWords, Words } from '../../core/model/words.js';
import type { RegionWords } from '../../core/regions/region.js';
import type { LoadedInstrument } from '../instrument/load-instrument.js';
import {
  interfaceLocales,
  loadInterface,
  loadLaterInterface,
  type Interface,
  type LaterInterface,
} from './interface-texts.js';

/** Every text of the assessment in one language, as far as it exists and is needed yet. */
export interface AssessmentTexts extends Interface {
  /** The words of the instrument, and the language they are in. */
  readonly words: OpeningWords;
  readonly wordsLocale: string;
  readonly fields: RegionWords['fields'];
  /** What only later pages say; `null` before it is needed. */
  readonly later: (LaterInterface & { readonly words: Words }) | null;
}

/**
 * Loads the texts for a language. Interface and instrument are looked up apart: each in the wanted language, else the
 * instrument's default, else Vietnamese.
 *
 * @param all Whether also what only later pages say.
 */
export async function loadTexts(loaded: LoadedInstrument, wanted: string, all: boolean): Promise<AssessmentTexts> {
  const { questionnaire, region } = loaded;
  const wordsLocale = pickLocale(wanted, loaded.locales, questionnaire.defaultLocale);
  const spoken = pickLocale(wanted, interfaceLocales, questionnaire.defaultLocale);
  const regionLocale = pickLocale(wanted, Object.keys(region?.words ?? {}), region?.defaultLocale);
  const [texts, opening, regionWords, later] = await Promise.all([
    loadInterface(spoken),
    loaded.opening(wordsLocale),
    region?.words[regionLocale]?.(questionnaire.profile?.fields ?? []),
    all ? loadLater(loaded, { words: wordsLocale, interface: spoken, region: regionLocale }) : null,
  ]);
  return { ...texts, words: later?.words ?? opening, wordsLocale, fields: regionWords?.fields ?? {}, later };
}

type Locales = Readonly<Record<'words' | 'interface' | 'region', string>>;

async function loadLater(loaded: LoadedInstrument, locales: Locales): Promise<NonNullable<AssessmentTexts['later']>> {
  const [words, { ui, problem }, issues] = await Promise.all([
    loaded.words(locales.words),
    loadLaterInterface(locales.interface),
    loaded.region?.issues?.[locales.region]?.(),
  ]);
  // What the region checks, the region puts into words.
  return { words, ui, problem: (found) => problem(found, issues) };
}

/** Languages that a person can choose: those in which both interface and instrument exist. */
export function sharedLocales(loaded: LoadedInstrument): readonly string[] {
  return loaded.locales.filter((tag) => interfaceLocales.includes(tag));
}
