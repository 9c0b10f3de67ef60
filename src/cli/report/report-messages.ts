import type { IndicatorMessages } from '../../core/i18n/indicators/messages.js';

/** The words of a report, in one language. */
export interface ReportMessages {
  readonly indicators: IndicatorMessages;
  readonly title: (instrument: string) => string;
  readonly about: (index: string, version: string) => string;
  readonly counted: (enterprises: number, assessments: number, superseded: number, asOf: string) => string;
  readonly faulty: (rows: number) => string;
  readonly standing: string;
  readonly notForPublication: string;
  readonly headings: {
    readonly indicators: string;
    readonly levels: string;
    readonly figures: string;
    readonly segments: (by: string) => string;
    readonly change: (before: string, after: string) => string;
  };
  readonly columns: {
    readonly indicator: string;
    readonly denominator: string;
    readonly unknown: string;
    readonly level: string;
    readonly count: string;
    readonly share: string;
    readonly part: string;
    readonly n: string;
    readonly mean: string;
    readonly median: string;
    readonly firstQuartile: string;
    readonly thirdQuartile: string;
    readonly deviation: string;
    readonly without: string;
    readonly segment: string;
    readonly enterprises: string;
    readonly pairs: string;
    readonly from: string;
    readonly to: string;
    readonly change: string;
    readonly low: string;
    readonly high: string;
    readonly improved: string;
  };
  readonly total: string;
  readonly withoutLevel: string;
  readonly withoutSegment: (count: number) => string;
  readonly interval: string;
  readonly wave: string;
  readonly sizeClass: string;
  readonly sizeClasses: Readonly<Record<string, string>>;
  readonly nothing: string;
  readonly refused: (reason: string) => string;
  readonly benchmarkWritten: (n: number) => string;
  readonly benchmarkCaution: string;
}
