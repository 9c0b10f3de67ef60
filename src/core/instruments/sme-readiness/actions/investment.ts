import type { Action } from '../../../model/action.js';
import { effort } from '../../effort.js';
import { has, reached } from '../items/kinds.js';

/** Larger sums are spent from money that was set aside. */
const budget = has('pe-prep', 'budget');

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
    effects: [{ item: 'pe-invest', row: 'design', add: ['invested'] }],
    needs: budget,
    effort: effort('d2', 'm2-m3', 13),
    support: ['s2'],
  },
  {
    id: 'invest-in-planning',
    effects: [{ item: 'pe-invest', row: 'planning', add: ['invested'] }],
    effort: effort('d2', 'm1', 6),
    support: ['s2', 'v'],
  },
  {
    id: 'invest-in-operations',
    effects: [{ item: 'pe-invest', row: 'operations', add: ['invested'] }],
    needs: budget,
    effort: effort('d3', 'm3', 26),
    support: ['s1', 's2'],
  },
  {
    id: 'invest-in-collaboration',
    effects: [{ item: 'pe-invest', row: 'collaboration', add: ['invested'] }],
    effort: effort('d2', 'm1-m2', 8),
    support: ['s2', 'v'],
  },
  {
    id: 'invest-in-stock',
    effects: [{ item: 'pe-invest', row: 'inbound', add: ['invested'] }],
    needs: budget,
    effort: effort('d2', 'm2', 8),
    support: ['s2', 'v'],
  },
  {
    id: 'invest-in-marketing',
    effects: [{ item: 'pe-invest', row: 'marketing', add: ['invested'] }],
    effort: effort('d2', 'm1-m2', 8),
    support: ['s2', 'v'],
  },
  {
    id: 'invest-in-delivery',
    effects: [{ item: 'pe-invest', row: 'delivery', add: ['invested'] }],
    effort: effort('d2', 'm1-m2', 6),
    support: ['s2', 'v'],
  },
  {
    id: 'invest-in-administration',
    effects: [{ item: 'pe-invest', row: 'administration', add: ['invested'] }],
    needs: budget,
    effort: effort('d2', 'm2', 6),
    support: ['s2', 'v'],
  },
  {
    id: 'invest-in-purchasing',
    effects: [{ item: 'pe-invest', row: 'purchasing', add: ['invested'] }],
    effort: effort('d2', 'm1', 6),
    support: ['s2'],
  },
  {
    id: 'invest-in-security',
    effects: [{ item: 'pe-invest', row: 'security', add: ['invested'] }],
    effort: effort('d1', 'm1-m2', 3),
    support: ['v'],
  },
];
