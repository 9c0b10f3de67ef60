import type { IndicatorMessages } from '../../core/i18n/indicators/messages.js';
import { structureOf } from '../../core/instruments/structures.js';
import type { Structure } from '../../core/model/instrument.js';
import type { CalendarDate } from '../../core/model/programme.js';
import type { Words } from '../../core/model/words.js';
import { shippedInstrument } from '../instrument/shipped-instruments.js';
import { shippedRegion } from '../instrument/shipped-regions.js';
import { labels, type Labels } from '../result/labels.js';
import { fileWords, type FileWords } from './file-words.js';
import { segmentNames, type NameSegment } from './segment-names.js';

/** What the things of a programme are called, in one language, and the questionnaire that they belong to. */
export interface Naming {
  readonly structure: Structure;
  readonly words: Words;
  readonly labels: Labels;
  readonly nameSegment: NameSegment;
  /** What a measure of support is called; its code where nothing names it. */
  readonly nameMeasure: (code: string) => string;
  readonly indicators: IndicatorMessages;
  readonly fileTexts: FileWords;
}

/** What is to be named. */
export interface Named {
  /** Id of the questionnaire. */
  readonly instrument: string;
  /** Id of the region. */
  readonly region: string;
  readonly locale: string;
  readonly asOf: CalendarDate;
}

/** Loads the names; the closest language, then Vietnamese. `null` where the questionnaire does not ship. */
export async function loadNaming({ instrument, region, locale, asOf }: Named): Promise<Naming | null> {
  const [structure, shipped, nameSegment, nameMeasure, indicators, fileTexts] = await Promise.all([
    structureOf(instrument),
    shippedInstrument(instrument),
    segmentNames(region, locale),
    measureNames(region, locale, asOf),
    indicatorWords(locale),
    fileWords(locale),
  ]);
  const words = await (shipped?.words[locale] ?? shipped?.words['vi'])?.whole();
  if (!structure || !words) return null;
  const named = labels([words], structure, structure.indices[0]?.id ?? '');
  return { structure, words, labels: named, nameSegment, nameMeasure, indicators, fileTexts };
}

async function measureNames(region: string, locale: string, asOf: CalendarDate): Promise<(code: string) => string> {
  const languages = await (await shippedRegion(region))?.support?.();
  const support = await (languages?.[locale] ?? languages?.['vi'])?.();
  return (code) => support?.offers([code], {}, asOf)[0]?.title ?? code;
}

async function indicatorWords(locale: string): Promise<IndicatorMessages> {
  if (locale === 'en') return (await import('../../core/i18n/indicators/en.js')).indicatorsEn;
  return (await import('../../core/i18n/indicators/vi.js')).indicatorsVi;
}
