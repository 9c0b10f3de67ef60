import type { FilterName, ProgrammeFilter } from './programme-filter.js';

/** The parts of the page. */
export const TABS = ['overview', 'enterprises', 'quality'] as const;
export type Tab = (typeof TABS)[number];

/** Columns that the list can be sorted by. */
export const COLUMNS = ['name', 'latest', 'change', 'date'] as const;
export type ListColumn = (typeof COLUMNS)[number];

/** What an officer looks at: all of it stands in the address, so that a link leads to the same. */
export interface ProgrammeState {
  readonly tab: Tab;
  /** Empty: the last wave with assessments. */
  readonly wave: string;
  readonly filter: ProgrammeFilter;
  readonly by: FilterName;
  /** Segment of that division whose means are drawn beside those of the whole; empty: none. */
  readonly segment: string;
  /** For whom it is worked out what would help. */
  readonly help: 'supported' | 'all';
  /** Empty: the weights of the index. */
  readonly weighting: string;
  /** Empty: the questionnaire with the most assessments. */
  readonly instrument: string;
  readonly search: string;
  readonly sort: ListColumn;
  readonly ascending: boolean;
  /** Of the list, from 1. */
  readonly page: number;
  /** Id of the enterprise that is shown; empty for the list. */
  readonly enterprise: string;
}

/** What is looked at as long as nobody chose anything. */
export const START: ProgrammeState = {
  tab: 'overview',
  wave: '',
  filter: {},
  by: 'sector',
  segment: '',
  help: 'supported',
  weighting: '',
  instrument: '',
  search: '',
  sort: 'name',
  ascending: true,
  page: 1,
  enterprise: '',
};
