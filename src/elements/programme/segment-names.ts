import { own } from '../../core/compiled/own.js';
import type { ProgrammeMessages } from '../../core/i18n/programme/messages.js';
import type { Programme } from '../../core/model/programme.js';
import type { FilterName } from '../../core/programme/programme-filter.js';
import type { RegionWords } from '../../core/regions/region.js';
import { shippedRegion } from '../instrument/shipped-regions.js';
import { named } from './written.js';

/** Profile fields whose options name the segments; officers have no other name than their id. */
const FIELDS: Readonly<Partial<Record<FilterName, string>>> = {
  sector: 'sector',
  place: 'place',
  sizeClass: 'size-class',
};

/** What a segment is called; its id where nothing names it. */
export type NameSegment = (by: FilterName, segment: string) => string;

/** Loads the names of the segments of a region, in the closest language. */
export async function segmentNames(region: string, locale: string): Promise<NameSegment> {
  const facts = await shippedRegion(region);
  const load = facts?.words[locale] ?? facts?.words[facts.defaultLocale];
  const words: RegionWords = (await load?.(Object.values(FIELDS))) ?? { fields: {} };
  return (by, segment) => {
    const options = words.fields[FIELDS[by] ?? '']?.options;
    // Codes of sectors are letters, in capitals in the register.
    return own(options, segment) ?? own(options, segment.toLowerCase()) ?? segment;
  };
}

/** The same with what regions do not name: who is supported, the measures, and the programme's own places. */
export function everySegmentName(
  names: NameSegment,
  nameMeasure: (code: string) => string,
  { places = [] }: Programme,
  messages: ProgrammeMessages,
): NameSegment {
  const { yes, no } = messages.enterprises;
  const placeNames = new Map(places.map((place) => [place.code, named(messages, place.names)]));
  return (by, segment) => {
    if (by === 'measure') return nameMeasure(segment);
    if (by === 'supported') return segment === 'yes' ? yes : no;
    return (by === 'place' ? placeNames.get(segment) : null) ?? names(by, segment);
  };
}
