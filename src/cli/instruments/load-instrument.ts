import { readFile } from 'node:fs/promises';
import type { TableWords } from '../../core/exchange/table-words.js';
import type { Instrument, Structure } from '../../core/model/instrument.js';
import { nearest } from '../../core/text/nearest.js';
import type { DeriveProfile, Region, RegionIssues, RegionWords } from '../../core/regions/region.js';
import { shippedRegions } from '../../core/regions/shipped-regions.js';
import { EXIT } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { fileFailure } from '../input/input-file.js';
import type { Language } from '../language.js';
import { readInstrument } from './read-instrument.js';
import { SHIPPED, SHIPPED_IDS } from './shipped.js';

/** An instrument with everything that reading and scoring its responses needs. */
export interface LoadedInstrument {
  readonly structure: Structure;
  /** What columns and options are called, in every language. */
  readonly words: readonly TableWords[];
  /** All of its words, by language. */
  readonly said: Instrument['words'];
  /** The words of the profile in the language that was asked for, or in that of its region. */
  readonly fields: RegionWords['fields'];
  readonly region: Region | undefined;
  readonly regionIssues: RegionIssues;
  /** What follows from a profile on a calendar date. */
  readonly derive: DeriveProfile;
}

/**
 * Loads an instrument that ships, by its id, or one from a file.
 *
 * @param language Language of the sentences on the profile.
 * @throws {Failure} Where there is none, and where it has errors.
 */
export async function loadInstrument(name: string, language: Language): Promise<LoadedInstrument> {
  const shipped = Object.hasOwn(SHIPPED, name) ? SHIPPED[name] : undefined;
  const { structure, words } = shipped ? await shipped() : await instrumentFile(name);
  const region = await regionOf(structure);
  const fields = region?.fields.map(({ id }) => id) ?? [];
  const tables = Object.entries(words).map(async ([locale, { items }]): Promise<TableWords> => {
    const said = await region?.words[locale]?.(fields);
    return said ? { items, fields: said.fields } : { items };
  });
  return {
    structure,
    words: await Promise.all(tables),
    said: words,
    fields: (await region?.words[language]?.(fields))?.fields ?? {},
    region,
    regionIssues: (await region?.issues?.[language]?.()) ?? {},
    derive: (await region?.derived?.load()) ?? (() => ({})),
  };
}

async function instrumentFile(name: string): Promise<Instrument> {
  const outcome = await readInstrument(await textOf(name));
  if (!outcome.ok) throw new Failure('invalidInstrument', { file: name }, EXIT.data);
  return outcome.value;
}

async function textOf(name: string): Promise<string> {
  try {
    return await readFile(name, 'utf8');
  } catch (error) {
    const failure = fileFailure(name, error, 'unreadable');
    // A name without a dot or a slash was meant to be an id.
    if (!(failure instanceof Failure) || failure.code !== 'notFound' || /[./\\]/.test(name)) throw failure;
    const meant = nearest(name, Object.keys(SHIPPED));
    const near = meant === undefined ? {} : { nearest: meant };
    throw new Failure('unknownValue', { option: '--instrument', value: name, known: SHIPPED_IDS, ...near });
  }
}

async function regionOf({ profile }: Structure): Promise<Region | undefined> {
  return profile && shippedRegions.get(profile.region)?.();
}
