import type { Effect } from '../../../model/action.js';
import type { Condition } from '../../../model/condition.js';
import { any, reached } from '../../conditions.js';

/** A row of a table is at least this. */
export const rowReached = (item: string, row: string, value: string): Condition => ({
  op: 'atLeast',
  on: { item, row },
  value,
});

/** Somebody who knows information technology can be counted on, inside or outside. */
export const skilledHelp = any(reached('pe-specialist', 1), reached('pe-provider', 'contract'));

/** What the enterprise lives on, be it sales or orders to carry out, is kept in software. */
export const coreOnSoftware = any(
  rowReached('pr-functions', 'sales', 'software'),
  rowReached('pr-functions', 'operations', 'software'),
);

/**
 * More than half of the persons. Two numbers that make exactly half stand on the lower edge of the band, but count as the
 * band below: for them the share itself is raised.
 */
export const overHalf = (item: string): readonly Effect[] => [
  { item, atLeast: 'over-50' },
  { item, atLeast: 0.501 },
];
