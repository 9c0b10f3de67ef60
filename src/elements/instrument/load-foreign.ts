import { structureHash } from '../../core/compiled/structure-hash.js';
import type { Words } from '../../core/model/words.js';
import type { Region } from '../../core/regions/region.js';
import { checkInstrument } from './check-instrument.js';
import { completeWords } from './complete-words.js';
import { fetchInstrument } from './fetch-instrument.js';
import type { InstrumentSource, LoadedInstrument } from './load-instrument.js';
import { regionOf } from './shipped-regions.js';

/** Takes an instrument that does not ship: from an address or in hand, checked, with all its words at once. */
export async function loadForeign(
  source: InstrumentSource,
  signal: AbortSignal,
  own: Region | null,
): Promise<LoadedInstrument> {
  const value = typeof source === 'string' ? await fetchInstrument(source, signal) : source;
  const { structure, words } = await checkInstrument(value, own);
  const byLocale = new Map(Object.entries(words));
  const defaults = byLocale.get(structure.defaultLocale);
  const complete = (locale: string): Promise<Words> => {
    const translated = byLocale.get(locale);
    if (!translated) return Promise.reject(new RangeError(`words are asked in a listed language, got ${locale}`));
    return Promise.resolve(defaults ? completeWords(defaults, translated) : translated);
  };
  return {
    questionnaire: structure,
    hash: structureHash(structure),
    structure: () => Promise.resolve(structure),
    locales: [...byLocale.keys()],
    opening: complete,
    words: complete,
    region: await regionOf(structure, own),
  };
}
