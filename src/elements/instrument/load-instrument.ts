import type { Questionnaire, Structure } from '../../core/model/instrument.js';
import type { OpeningWords, Words } from '../../core/model/words.js';
import type { Region } from '../../core/regions/region.js';
import { LoadError } from './load-failure.js';
import { shippedInstrument, type ShippedInstrument } from './shipped-instruments.js';
import { regionOf } from './shipped-regions.js';

/** The id of an instrument that ships, the address of an instrument file, or an instrument itself. */
export type InstrumentSource = string | object;

/** An instrument, ready to be asked. What only later pages need is loaded when they need it. */
export interface LoadedInstrument {
  readonly questionnaire: Questionnaire;
  /** Hash of the whole structure. */
  readonly hash: string;
  readonly structure: () => Promise<Structure>;
  /** Languages that words exist in. */
  readonly locales: readonly string[];
  /** The words up to the first page of questions. */
  readonly opening: (locale: string) => Promise<OpeningWords>;
  readonly words: (locale: string) => Promise<Words>;
  readonly region: Region | null;
}

const ADDRESS = /^(https?:|\.{0,2}\/)|\.json([?#]|$)/i;

/**
 * Finds an instrument: by id among those that ship, by address, or in hand. What does not ship is checked first.
 *
 * @param own Region of an instrument whose region does not ship.
 * @throws LoadError with the reason in a form that can be put into words; anything else means that a part of this
 * package did not arrive.
 */
export async function loadInstrument(
  source: InstrumentSource,
  signal: AbortSignal,
  own: Region | null = null,
): Promise<LoadedInstrument> {
  if (typeof source === 'string' && !ADDRESS.test(source)) {
    const shipped = await shippedInstrument(source);
    if (shipped) return inParts(shipped, own);
    throw new LoadError({ code: 'unknownInstrument', name: source });
  }
  const { loadForeign } = await import('./load-foreign.js');
  return loadForeign(source, signal, own);
}

async function inParts(shipped: ShippedInstrument, own: Region | null): Promise<LoadedInstrument> {
  const { questionnaire, hash } = await shipped.asked();
  return {
    questionnaire,
    hash,
    structure: () => shipped.structure(),
    locales: Object.keys(shipped.words),
    opening: (locale) => wordsIn(shipped, locale).opening(),
    words: (locale) => wordsIn(shipped, locale).whole(),
    region: await regionOf(questionnaire, own),
  };
}

function wordsIn({ words }: ShippedInstrument, locale: string) {
  const found = words[locale];
  if (!found) throw new RangeError(locale);
  return found;
}
