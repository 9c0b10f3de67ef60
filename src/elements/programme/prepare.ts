import type { IndicatorMessages } from '../../core/i18n/indicators/messages.js';
import { programmeCohort, type ProgrammeCohort } from '../../core/programme/programme-cohort.js';
import { shippedRegion } from '../instrument/shipped-regions.js';
import { labels, type Labels } from '../result/labels.js';
import { openInstrument, type OpenedInstrument, type OpenedProgramme } from './open-programme.js';
import { segmentNames, type NameSegment } from './segment-names.js';

/** What an opened programme needs to be shown, in one language. */
export interface Prepared {
  readonly instrument: OpenedInstrument;
  readonly cohort: ProgrammeCohort;
  readonly labels: Labels;
  readonly nameSegment: NameSegment;
  readonly nameMeasure: (code: string) => string;
  readonly indicators: IndicatorMessages;
}

/** Loads what an opened programme needs; `null` where its questionnaire does not ship. */
export async function prepare(
  { file }: OpenedProgramme,
  instrumentId: string,
  locale: string,
): Promise<Prepared | null> {
  const asOf = file.programme.waves.at(-1)?.to ?? '1970-01-01';
  const [instrument, nameSegment, nameMeasure, indicators] = await Promise.all([
    openInstrument(instrumentId, locale),
    segmentNames(file.programme.region, locale),
    measureNames(file.programme.region, locale, asOf),
    indicatorWords(locale),
  ]);
  if (!instrument) return null;
  const { structure, words } = instrument;
  return {
    instrument,
    cohort: programmeCohort(file, structure, asOf),
    labels: labels([words], structure, structure.indices[0]?.id ?? ''),
    nameSegment,
    nameMeasure,
    indicators,
  };
}

async function measureNames(region: string, locale: string, asOf: string): Promise<(code: string) => string> {
  const languages = await (await shippedRegion(region))?.support?.();
  const support = await (languages?.[locale] ?? languages?.['vi'])?.();
  return (code) => support?.offers([code], {}, asOf)[0]?.title ?? code;
}

async function indicatorWords(locale: string): Promise<IndicatorMessages> {
  if (locale === 'en') return (await import('../../core/i18n/indicators/en.js')).indicatorsEn;
  return (await import('../../core/i18n/indicators/vi.js')).indicatorsVi;
}
