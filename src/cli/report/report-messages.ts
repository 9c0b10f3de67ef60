import type { IndicatorMessages } from '../../core/i18n/indicators/messages.js';
import type { BenchmarkWarning } from '../cohort/benchmark-differencing.js';
import type { SampleRule } from './sampled.js';

/** The words of a report, in one language. */
export interface ReportMessages {
  readonly indicators: IndicatorMessages;
  readonly title: (instrument: string) => string;
  readonly about: (index: string, version: string) => string;
  readonly weighting: (name: string) => string;
  readonly programme: (name: string, enterprises: number) => string;
  readonly wavePeriod: (name: string, from: string, to: string) => string;
  readonly waveRunning: (to: string, asOf: string) => string;
  readonly waveOnly: (name: string) => string;
  readonly counted: (enterprises: number, assessments: number, superseded: number, asOf: string) => string;
  readonly faulty: (rows: number) => string;
  readonly faultyEntries: (entries: number) => string;
  readonly otherInstruments: (count: number) => string;
  readonly standing: string;
  readonly notForPublication: string;
  readonly headings: {
    readonly indicators: string;
    readonly indicatorsOf: (population: string) => string;
    readonly persons: string;
    readonly personsOf: (population: string) => string;
    readonly populations: string;
    readonly targets: string;
    readonly levels: string;
    readonly figures: string;
    readonly gaps: string;
    readonly segments: (by: string) => string;
    readonly change: (before: string, after: string) => string;
    readonly actions: string;
    readonly segmentActions: (by: string) => string;
    readonly reliability: string;
    readonly quality: string;
    readonly publishedScores: (by: string) => string;
  };
  readonly columns: Readonly<Record<ReportColumn, string>>;
  readonly total: string;
  readonly withoutLevel: string;
  /** What the shares of levels are of. */
  readonly levelsNote: string;
  readonly withoutSegment: (count: number) => string;
  readonly interval: string;
  /** What segments are made by, where the profile does not say it. */
  readonly fields: Readonly<Record<string, string>>;
  readonly sizeClasses: Readonly<Record<string, string>>;
  /** Whom indicators are about, within a heading. */
  readonly populations: Readonly<Record<string, string>>;
  /** Where the numbers of registered and supported enterprises come from. */
  readonly ownRegister: string;
  /** In the place of the date of a source that has none. */
  readonly undated: string;
  readonly populationNote: string;
  /** A title of which the questionnaire cannot say no. */
  readonly atLeast: (title: string) => string;
  readonly atLeastNote: string;
  readonly notAsked: (titles: string) => string;
  readonly meanOf: (name: string) => string;
  readonly targetNote: string;
  /**
   * Stands where there is no progress to date: there is no earlier wave, at the end of the first one nobody was supported, no
   * figure is known of those who were, or the target was there already.
   */
  readonly noProgress: Readonly<Record<'noEarlierWave' | 'nobodySupported' | 'noFigure' | 'atTarget', string>>;
  readonly unknownIndicator: (ids: string) => string;
  readonly sample: (rule: SampleRule) => string;
  readonly actionsNote: string;
  readonly reliabilityNotes: readonly string[];
  readonly gapsNote: string;
  readonly quality: {
    readonly coverage: string;
    readonly low: (least: number) => string;
    readonly contradictory: Readonly<Record<'hard' | 'soft', (sentence: string) => string>>;
    readonly identical: (groups: number) => string;
    readonly sameStep: string;
    readonly repeated: string;
    readonly stale: (days: number) => string;
    readonly never: string;
    readonly note: string;
  };
  /** A calendar date. */
  readonly day: (date: string) => string;
  readonly nothing: string;
  readonly refused: (reason: string) => string;
  readonly benchmarkWritten: (n: number) => string;
  readonly benchmarkCaution: string;
  readonly benchmarkDiffers: Readonly<Record<BenchmarkWarning['code'], (files: string) => string>>;
  readonly withoutConsent: (assessments: number, enterprises: number) => string;
  /** What a publication is, and what was done to it. */
  readonly published: (day: string, threshold: number, rounding: number) => string;
  readonly hidden: string;
  readonly hiddenNote: string;
  readonly noSegment: string;
  readonly all: string;
  readonly publicationDiffers: (file: string, few: number, shown: number) => string;
}

/** What stands above the columns of a report. */
export type ReportColumn =
  | 'indicator'
  | 'denominator'
  | 'unknown'
  | 'estimated'
  | 'notAssessed'
  | 'persons'
  | 'ofPersons'
  | 'gaveNumbers'
  | 'population'
  | 'asOf'
  | 'source'
  | 'target'
  | 'by'
  | 'current'
  | 'distance'
  | 'percentToTarget'
  | 'progressToDate'
  | 'level'
  | 'count'
  | 'share'
  | 'part'
  | 'n'
  | 'mean'
  | 'reached'
  | 'median'
  | 'firstQuartile'
  | 'thirdQuartile'
  | 'deviation'
  | 'without'
  | 'segment'
  | 'enterprises'
  | 'pairs'
  | 'from'
  | 'to'
  | 'change'
  | 'low'
  | 'high'
  | 'improved'
  | 'action'
  | 'sampled'
  | 'helps'
  | 'now'
  | 'gain'
  | 'worth'
  | 'cost'
  | 'items'
  | 'complete'
  | 'leftOut'
  | 'alpha'
  | 'finding';
