import type { Issue } from '../model/issue.js';
import type { CalendarDate, Programme } from '../model/programme.js';
import type { Basis } from '../scoring/result.js';
import type { Dossier } from './dossier.js';
import type { EnterpriseLine } from './enterprise-lines.js';
import type { FilterName } from './programme-filter.js';
import type { ProgrammeOverview } from './programme-overview.js';
import type { Helped } from './segment-actions.js';
import type { QualityFindings } from './quality-findings.js';

/** What is told of a programme once it is open. */
export interface ProgrammeSummary {
  readonly programme: Programme;
  /** Ids of the questionnaires, the most used first; at least one. */
  readonly instruments: readonly string[];
  readonly enterprises: number;
  readonly assessments: number;
  /** The first of what was left out of the file, and why. */
  readonly issues: readonly Issue[];
  readonly issueCount: number;
  /** Date that it was opened on. */
  readonly today: CalendarDate;
}

/** A page of the list of enterprises. */
export interface EnterprisePage {
  readonly lines: readonly EnterpriseLine[];
  /** Enterprises that were found, on all pages. */
  readonly found: number;
  /** Which page it is, from 1, of how many. */
  readonly page: number;
  readonly pages: number;
}

/** What an officer sees. It is plain data: it may come from another thread. */
export interface ShownProgramme {
  /** Id of the questionnaire. */
  readonly instrument: string;
  readonly basis: Basis;
  readonly overview: ProgrammeOverview;
  /** For whom it can be worked out what would help. */
  readonly helped: Helped;
  /** What there is to choose for each filter. */
  readonly choices: Readonly<Record<FilterName, readonly string[]>>;
  /** Only where the list is looked at. */
  readonly list: EnterprisePage | null;
  /** Only where one enterprise is looked at. */
  readonly dossier: Dossier | null;
  /** Only where data quality is looked at. */
  readonly quality: QualityFindings | null;
}
