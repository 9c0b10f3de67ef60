import type { Action } from '../../../model/action.js';
import { has, reached } from '../../conditions.js';
import { effort } from '../../effort.js';

/** Where records live, and how soon there is a figure. */
export const data: readonly Action[] = [
  {
    id: 'one-shared-place',
    effects: [{ item: 'data-home', atLeast: 'shared' }],
    effort: effort('d2', 'm0-m1', 4),
    support: ['s2'],
  },
  {
    id: 'enter-once',
    effects: [{ item: 'data-home', atLeast: 'linked' }],
    needs: {
      op: 'all',
      of: [reached('data-home', 'shared'), has('core-software', 'sales')],
    },
    effort: effort('d3', 'm2-m3', 16),
    support: ['s2', 's1'],
  },
  {
    id: 'daily-figure',
    effects: [{ item: 'data-now', atLeast: 'within-day' }],
    effort: effort('d1', 'm0', 2),
    support: ['c'],
  },
  {
    id: 'figure-on-phone',
    effects: [{ item: 'data-now', atLeast: 'at-once' }],
    needs: { op: 'all', of: [has('core-software', 'sales'), reached('data-home', 'shared')] },
    effort: effort('d1', 'm0-m1', 2),
    support: ['s1'],
  },
];
