import type { Action } from '../../../model/action.js';
import { reached } from '../../conditions.js';
import { effort } from '../../effort.js';

/** The plan, preparation, and who helps with technology. */
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
    id: 'yearly-budget',
    effects: [{ item: 'pe-prep', add: ['budget'] }],
    needs: reached('lead-plan', 'resourced'),
    effort: effort('d1', 'm0', 4),
    support: ['c'],
  },
  {
    id: 'list-risks',
    effects: [{ item: 'pe-prep', add: ['risks'] }],
    effort: effort('d1', 'm0', 1),
    support: ['s1', 'c'],
  },
  {
    id: 'ask-satisfaction',
    effects: [{ item: 'pe-prep', add: ['satisfaction'] }],
    effort: effort('d1', 'm0', 4),
    support: ['c'],
  },
  {
    id: 'digital-service',
    effects: [{ item: 'pe-prep', add: ['digital-service'] }],
    effort: effort('d3', 'm2-m3', 26),
    support: ['s1', 's2'],
  },
  {
    id: 'specialist-by-the-day',
    effects: [{ item: 'pe-prep', add: ['specialist'] }],
    effort: effort('d2', 'm2', 6),
    support: ['s1', 'c'],
  },
  {
    id: 'call-for-help',
    effects: [{ item: 'pe-provider', atLeast: 'on-call' }],
    effort: effort('d1', 'm0-m1', 1),
  },
  {
    id: 'support-contract',
    effects: [{ item: 'pe-provider', atLeast: 'contract' }],
    effort: effort('d2', 'm2', 4),
    support: ['v'],
  },
  {
    id: 'first-specialist',
    effects: [
      { item: 'pe-specialist', atLeast: 1 },
      { item: 'pe-prep', add: ['specialist'] },
    ],
    needs: reached('lead-plan', 'resourced'),
    effort: effort('d3', 'm4', 26),
  },
];
