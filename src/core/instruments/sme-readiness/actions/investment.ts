import type { Action, Effect } from '../../../model/action.js';
import { has, reached } from '../../conditions.js';
import { effort } from '../../effort.js';

/** Larger sums are spent from money that was set aside. */
const budget = has('pe-prep', 'budget');

/** Money is spent in an area. */
const invested = (row: string): readonly Effect[] => [{ item: 'pe-invest', row, add: ['invested'] }];

/** Money for digital technology, area by area; four areas reach the top. */
export const investment: readonly Action[] = [
  {
    id: 'choose-areas',
    effects: ['marketing', 'delivery', 'administration', 'security'].map((row) => ({
      item: 'pe-invest',
      row,
      add: ['plan'],
    })),
    needs: reached('lead-plan', 'resourced'),
    effort: effort('d1', 'm0', 2),
    support: ['s1', 'c'],
  },
  {
    id: 'invest-in-design',
    effects: invested('design'),
    needs: budget,
    effort: effort('d2', 'm2-m3', 13),
    support: ['s2'],
  },
  {
    id: 'invest-in-planning',
    effects: invested('planning'),
    effort: effort('d2', 'm1', 6),
    support: ['s2', 'v'],
  },
  {
    id: 'invest-in-operations',
    effects: invested('operations'),
    needs: budget,
    effort: effort('d3', 'm3', 26),
    support: ['s1', 's2'],
  },
  {
    id: 'invest-in-collaboration',
    effects: invested('collaboration'),
    effort: effort('d2', 'm1-m2', 8),
    support: ['s2', 'v'],
  },
  {
    id: 'invest-in-stock',
    effects: invested('inbound'),
    needs: budget,
    effort: effort('d2', 'm2', 8),
    support: ['s2', 'v'],
  },
  {
    id: 'invest-in-marketing',
    effects: invested('marketing'),
    effort: effort('d2', 'm1-m2', 8),
    support: ['s2', 'v'],
  },
  {
    id: 'invest-in-delivery',
    effects: invested('delivery'),
    effort: effort('d2', 'm1-m2', 6),
    support: ['s2', 'v'],
  },
  {
    id: 'invest-in-administration',
    effects: invested('administration'),
    needs: budget,
    effort: effort('d2', 'm2', 6),
    support: ['s2', 'v'],
  },
  {
    id: 'invest-in-purchasing',
    effects: invested('purchasing'),
    effort: effort('d2', 'm1', 6),
    support: ['s2'],
  },
  {
    id: 'invest-in-security',
    effects: invested('security'),
    effort: effort('d1', 'm1-m2', 3),
    support: ['v'],
  },
];
