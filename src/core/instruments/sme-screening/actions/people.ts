import type { Action } from '../../../model/action.js';
import { reached } from '../../conditions.js';
import { effort } from '../../effort.js';

/** The plan, and the skills of the workers. */
export const people: readonly Action[] = [
  {
    id: 'one-page-plan',
    effects: [{ item: 'lead-plan', atLeast: 'resourced' }],
    effort: effort('d1', 'm0', 1),
    support: ['s1', 'c'],
  },
  {
    id: 'review-plan',
    effects: [{ item: 'lead-plan', atLeast: 'reviewed' }],
    needs: reached('lead-plan', 'resourced'),
    effort: effort('d1', 'm0', 13),
    support: ['c'],
  },
  {
    id: 'first-session',
    effects: [{ item: 'skills', atLeast: 'session' }],
    effort: effort('d1', 'm0-m1', 4),
    support: ['v', 't'],
  },
  {
    id: 'sessions-for-most',
    effects: [{ item: 'skills', atLeast: 'most' }],
    needs: reached('skills', 'session'),
    effort: effort('d2', 'm0-m1', 26),
    support: ['v', 't'],
  },
];
