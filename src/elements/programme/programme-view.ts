import { formatScore, shownScore } from '../../core/i18n/result/format-score.js';
import type { IndicatorMessages } from '../../core/i18n/indicators/messages.js';
import type { ProgrammeMessages } from '../../core/i18n/programme/messages.js';
import type { CalendarDate, TextByLanguage } from '../../core/model/programme.js';
import type { EnterpriseLine } from '../../core/programme/enterprise-lines.js';
import type { ProgrammeCohort } from '../../core/programme/programme-cohort.js';
import type { ProgrammeOverview, ScoredCohort } from '../../core/programme/programme-overview.js';
import type { RadarData } from '../radar/radar-data.js';
import type { Labels } from '../result/labels.js';
import { own } from '../../core/compiled/own.js';
import { pickLocale } from '../../core/i18n/pick-locale.js';
import type { OpenedInstrument, OpenedProgramme } from './open-programme.js';
import type { ProgrammeState } from './programme-state.js';
import type { NameSegment } from './segment-names.js';

/** Everything that the parts of the page show. */
export interface ProgrammeView {
  readonly opened: OpenedProgramme;
  readonly instrument: OpenedInstrument;
  readonly cohort: ProgrammeCohort;
  readonly scored: ScoredCohort;
  readonly overview: ProgrammeOverview;
  /** The same object as long as it shows the same: a chart is drawn anew for every other one. */
  readonly radar: RadarData;
  /** The enterprises that pass the filter, made when the list is shown. */
  readonly lines: () => readonly EnterpriseLine[];
  readonly state: ProgrammeState;
  readonly go: (change: Partial<ProgrammeState>) => void;
  readonly messages: ProgrammeMessages;
  readonly indicators: IndicatorMessages;
  readonly labels: Labels;
  readonly nameSegment: NameSegment;
  /** What a measure of support is called; its code where nothing names it. */
  readonly nameMeasure: (code: string) => string;
  /** Length of the scale of the index. */
  readonly span: number;
}

/** A score as people write it; a dash where there is none. */
export function points({ messages, span }: ProgrammeView, value: number | null): string {
  return formatScore(value, messages.locale, span);
}

/** A difference with its sign: that of the numbers as they are shown. */
export function difference({ messages, span }: ProgrammeView, from: number | null, to: number | null): string {
  if (from === null || to === null) return messages.none;
  return signed(messages, shownScore(to, span) - shownScore(from, span));
}

/** A number with its sign, with at most one decimal. */
export function signed({ locale }: ProgrammeMessages, value: number): string {
  return new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 1 }).format(value);
}

/** A number of enterprises. */
export function whole({ locale }: ProgrammeMessages, value: number): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** A share in per cent, with one decimal where that is needed. */
export function percent({ locale }: ProgrammeMessages, share: number | null): string {
  if (share === null) return '–';
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** A calendar date as people write it. */
export function day({ dateFormat: { locale, ...form } }: ProgrammeMessages, date: CalendarDate): string {
  return new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** What something is called in the language of the messages, or the closest. */
export function named({ locale }: ProgrammeMessages, names: TextByLanguage): string {
  return own(names, pickLocale(locale, Object.keys(names), 'vi')) ?? Object.values(names)[0] ?? '';
}
