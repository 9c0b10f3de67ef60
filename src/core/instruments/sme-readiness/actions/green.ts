import type { Action } from '../../../model/action.js';
import { has } from '../../conditions.js';
import { effort } from '../../effort.js';

/** Digital tools for the environment: four uses reach the top. */
export const green: readonly Action[] = [
  {
    id: 'work-without-paper',
    effects: [{ item: 'ig-green', add: ['paperless'] }],
    effort: effort('d2', 'm0-m1', 8),
  },
  {
    id: 'shorter-ways',
    effects: [{ item: 'ig-green', add: ['transport'] }],
    effort: effort('d1', 'm0', 4),
  },
  {
    id: 'less-material',
    effects: [{ item: 'ig-green', add: ['materials'] }],
    effort: effort('d2', 'm0', 8),
  },
  {
    id: 'measure-waste',
    effects: [{ item: 'ig-green', add: ['waste'] }],
    effort: effort('d2', 'm0-m1', 9),
  },
  {
    id: 'service-from-afar',
    effects: [{ item: 'ig-green', add: ['services'] }],
    effort: effort('d2', 'm0', 6),
  },
  {
    id: 'remind-customers',
    effects: [{ item: 'ig-green', add: ['consumers'] }],
    effort: effort('d1', 'm0-m1', 4),
  },
  {
    id: 'lasting-products',
    effects: [{ item: 'ig-green', add: ['products'] }],
    effort: effort('d2', 'm0-m1', 13),
    support: ['s1'],
  },
  {
    id: 'greener-production',
    effects: [{ item: 'ig-green', add: ['production'] }],
    effort: effort('d3', 'm1-m2', 16),
    support: ['s1'],
  },
  {
    id: 'rent-out-or-take-back',
    effects: [{ item: 'ig-green', add: ['business-model'] }],
    effort: effort('d3', 'm1-m2', 26),
    support: ['s1'],
  },
  {
    id: 'own-solar-power',
    effects: [{ item: 'ig-green', add: ['energy'] }],
    // What costs much is paid from money that was set aside.
    needs: has('pe-prep', 'budget'),
    effort: effort('d3', 'm4', 26),
  },
];
