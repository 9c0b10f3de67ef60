import { indicatorsEn } from '../../../core/i18n/indicators/en.js';
import { formatNumber } from '../../../core/i18n/numbers/format-number.js';
import type { ReportMessages } from '../../report/report-messages.js';

const number = (value: number) => formatNumber(value, 'en');

/** The words of a report. */
export const reportEn: ReportMessages = {
  indicators: indicatorsEn,
  title: (instrument) => `Summary report: ${instrument}`,
  about: (index, version) => `Scores by ${index}, version ${version} of the questionnaire.`,
  counted: (enterprises, assessments, superseded, asOf) =>
    `Enterprises: ${number(enterprises)}, as of ${dayInWords(asOf)}. Responses in the file: ${number(assessments)}${
      superseded > 0 ? `, ${number(superseded)} of which are not the latest, or are from after that day` : ''
    }.`,
  faulty: (rows) => `Rows with errors, which are not counted: ${number(rows)}.`,
  standing: 'These are self-assessments of enterprises, and no official rating.',
  notForPublication:
    'For internal use: figures of few enterprises can tell of single ones. For publication use the command benchmark.',
  headings: {
    indicators: 'Indicators',
    levels: 'Levels',
    figures: 'Scores of the whole and of each dimension',
    segments: (by) => `By ${by.toLowerCase()}`,
    change: (before, after) => `Change from wave "${before}" to wave "${after}"`,
  },
  columns: {
    indicator: 'Indicator',
    denominator: 'Enterprises that answered',
    unknown: 'Unknown',
    level: 'Level',
    count: 'Enterprises',
    share: 'Share',
    part: 'Part',
    n: 'Enterprises with a score',
    mean: 'Mean',
    median: 'Median',
    firstQuartile: 'First quartile',
    thirdQuartile: 'Third quartile',
    deviation: 'Standard deviation',
    without: 'Without a score',
    segment: 'Segment',
    enterprises: 'Enterprises',
    pairs: 'Enterprises in both waves',
    from: 'Before',
    to: 'After',
    change: 'Change',
    low: 'From',
    high: 'To',
    improved: 'Share that rose',
  },
  total: 'Whole',
  withoutLevel: 'Without a level',
  withoutSegment: (count) => `Enterprises of which it is not known where they belong: ${number(count)}.`,
  interval: '"From" and "To" are the 95 % confidence interval of the mean change, over the same enterprises.',
  wave: 'Wave',
  sizeClass: 'Size class',
  sizeClasses: { micro: 'Micro', small: 'Small', medium: 'Medium', large: 'Large' },
  nothing: 'There is no valid response, so there is no report.',
  refused: (reason) => `These figures cannot be published: ${REFUSALS[reason] ?? reason}.`,
  benchmarkWritten: (n) => `Wrote a benchmark of at least ${number(n)} enterprises.`,
  benchmarkCaution:
    'Numbers of enterprises are rounded down. Do not publish several files of overlapping groups: their differences can tell of single enterprises.',
};

/** A calendar date, `1 June 2026`. */
function dayInWords(date: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

const REFUSALS: Readonly<Record<string, string>> = {
  'enterprises/too-few': 'there are too few enterprises',
  'threshold/too-low': 'the threshold must be a whole number from 3 on',
  'rounding/not-whole': 'the step of rounding must be a whole number from 1 on',
  'rounding/too-coarse': 'the step of rounding is larger than the threshold',
  'limit/too-low': 'a limit is lower than protection allows',
  'segments/overlap': 'the segments overlap',
};
