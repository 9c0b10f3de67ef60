import { formatScore, shownScore } from '../../core/i18n/result/format-score.js';
import type { ProgrammeMessages } from '../../core/i18n/programme/messages.js';
import type { ProgrammeOverview } from '../../core/programme/programme-overview.js';
import type { ProgrammeState } from '../../core/programme/programme-state.js';
import type { ProgrammeSummary, ShownProgramme } from '../../core/programme/shown-programme.js';
import type { RadarData } from '../radar/radar-data.js';
import type { ListFormat } from './desk/desk.js';
import type { Helping } from './helping-work.js';
import type { Naming } from './naming.js';
import type { NotesWork } from './notes-work.js';
import type { RenamingWork } from './renaming-work.js';

/** What can be had as a file: the list that is looked at, its figures, or the whole programme. */
export type Saved = ListFormat | 'table-csv' | 'table-xlsx' | 'figures-csv' | 'figures-xlsx' | 'programme';

/** Everything that the parts of the page show. */
export interface ProgrammeView extends Naming {
  readonly summary: ProgrammeSummary;
  readonly shown: ShownProgramme;
  readonly overview: ProgrammeOverview;
  /** The same object as long as it shows the same: a chart is drawn anew for every other one. */
  readonly radar: RadarData;
  readonly state: ProgrammeState;
  readonly go: (change: Partial<ProgrammeState>) => void;
  /** Hands something over as a file. */
  readonly save: (what: Saved) => void;
  /** Whether the list was too long for the workbook that was asked for. */
  readonly tooLong: boolean;
  /** What would help, as far as it is known. */
  readonly helping: Helping;
  readonly startHelping: () => void;
  readonly stopHelping: () => void;
  readonly notes: NotesWork;
  readonly renaming: RenamingWork;
  /** Who works here, where the page around the element says it; else empty. */
  readonly officer: string;
  readonly printReport: () => void;
  /** Whether the report is being made ready for the paper. */
  readonly preparing: boolean;
  readonly messages: ProgrammeMessages;
  /** Length of the scale of the index. */
  readonly span: number;
}

/** A score as people write it; a dash where there is none. */
export function points({ messages, span }: Pick<ProgrammeView, 'messages' | 'span'>, value: number | null): string {
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

/** A share in per cent, with one decimal where that is needed. */
export function percent({ locale, none }: ProgrammeMessages, share: number | null): string {
  if (share === null) return none;
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/** An instant as people write it, in the time zone of the programme; in UTC where nobody knows the zone. */
export function moment(
  { dateFormat: { locale, ...form } }: ProgrammeMessages,
  instant: string,
  timeZone: string,
): string {
  const time = { ...form, hour: '2-digit', minute: '2-digit' } as const;
  const date = new Date(instant);
  try {
    return new Intl.DateTimeFormat(locale, { ...time, timeZone }).format(date);
  } catch {
    return new Intl.DateTimeFormat(locale, { ...time, timeZone: 'UTC' }).format(date);
  }
}
