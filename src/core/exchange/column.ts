import type { Item } from '../model/item.js';

/** What of a response stands beside its answers and profile, each in a column of its own. */
export const HEADER_KEYS = [
  'id',
  'instrument',
  'version',
  'enterprise',
  'wave',
  'date',
  'startedAt',
  'completedAt',
  'locale',
  'respondentMode',
  'respondentRole',
  'contradictions',
] as const;

/** A column of what stands beside the answers. */
export interface HeaderColumn {
  readonly holds: 'header';
  readonly header: string;
  readonly key: (typeof HEADER_KEYS)[number];
}

/** A column of an answer, or of a profile field: of the whole of it, of a row of a matrix, or of a number of a share. */
export interface ItemColumn {
  readonly holds: 'answer' | 'field';
  readonly header: string;
  readonly item: Item;
  /** Only of a matrix. */
  readonly row?: string;
  /** Only of a share; its column without a part holds the estimate. */
  readonly part?: 'numerator' | 'denominator';
}

/** A column of a table of responses. */
export type Column = HeaderColumn | ItemColumn;
