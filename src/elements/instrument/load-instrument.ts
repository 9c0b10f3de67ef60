import type { Instrument, Structure } from '../../core/model/instrument.js';
import type { Words } from '../../core/model/words.js';
import type { Region } from '../../core/regions/region.js';
import { completeWords } from './complete-words.js';
import { checked, fetchInstrument } from './fetch-instrument.js';
import { LoadError } from './load-failure.js';
import { shippedInstruments, type ShippedInstrument } from './shipped-instruments.js';
import { shippedRegions } from './shipped-regions.js';

/** The id of an instrument that ships, the address of an instrument file, or an instrument itself. */
export type InstrumentSource = string | object;

/** An instrument, ready to be asked. Words are loaded by language, when they are needed. */
export interface LoadedInstrument {
  readonly structure: Structure;
  /** Languages that words exist in. */
  readonly locales: readonly string[];
  readonly words: (locale: string) => Promise<Words>;
  /** Words with those of the actions, for the result. */
  readonly resultWords: (locale: string) => Promise<Words>;
  readonly region: Region | null;
}

const ADDRESS = /^(https?:|\.{0,2}\/)|\.json([?#]|$)/i;

/**
 * Finds an instrument: by id among those that ship, by address, or in hand. What does not ship is checked first.
 *
 * @param own Region of an instrument whose region does not ship.
 * @throws LoadError with the reason in a form that can be put into words.
 */
export async function loadInstrument(
  source: InstrumentSource,
  signal: AbortSignal,
  own: Region | null = null,
): Promise<LoadedInstrument> {
  if (typeof source !== 'string') return whole(await checked(source), own);
  const shipped = shippedInstruments.get(source);
  if (shipped) return inParts(shipped, own);
  if (ADDRESS.test(source)) return whole(await fetchInstrument(source, signal), own);
  throw new LoadError({ code: 'unknownInstrument', name: source });
}

async function whole({ structure, words }: Instrument, own: Region | null): Promise<LoadedInstrument> {
  const byLocale = new Map(Object.entries(words));
  const defaults = byLocale.get(structure.defaultLocale);
  const complete = async (locale: string) => {
    const translated = await found(byLocale.get(locale));
    return defaults ? completeWords(defaults, translated) : translated;
  };
  return {
    structure,
    locales: [...byLocale.keys()],
    words: complete,
    resultWords: complete,
    region: await regionOf(structure, own),
  };
}

async function inParts(shipped: ShippedInstrument, own: Region | null): Promise<LoadedInstrument> {
  const structure = await arrived(shipped.structure());
  const byLocale = new Map(Object.entries(shipped.words));
  const words = (locale: string) => arrived(found(byLocale.get(locale)).then((load) => load()));
  return {
    structure,
    locales: [...byLocale.keys()],
    words,
    resultWords: async (locale) => {
      const [texts, actions] = await Promise.all([
        words(locale),
        arrived(Promise.resolve(shipped.actions[locale]?.())),
      ]);
      return actions ? { ...texts, actions } : texts;
    },
    region: await regionOf(structure, own),
  };
}

async function regionOf(structure: Structure, own: Region | null): Promise<Region | null> {
  const id = structure.profile?.region;
  if (id === undefined || own?.id === id) return own;
  const load = shippedRegions.get(id);
  if (!load) throw new LoadError({ code: 'unknownRegion', name: id });
  return arrived(load());
}

function found<T>(value: T | undefined): Promise<T> {
  // Only locales that were listed are asked for.
  return value === undefined
    ? Promise.reject(new RangeError('words are asked in a listed language'))
    : Promise.resolve(value);
}

/** A part of this package that does not arrive is the network's fault. */
async function arrived<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (cause) {
    throw new LoadError({ code: 'network', cause });
  }
}
