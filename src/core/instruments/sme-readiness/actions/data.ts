import type { Action } from '../../../model/action.js';
import { all, has, reached } from '../../conditions.js';
import { effort } from '../../effort.js';
import { coreOnSoftware } from './steps.js';

const shared = reached('data-home', 'shared');

/** Where records live, how soon there is a figure, and what is read from them. */
export const data: readonly Action[] = [
  {
    id: 'one-spreadsheet',
    effects: [{ item: 'data-home', atLeast: 'spreadsheets' }],
    effort: effort('d2', 'm0', 3),
    support: ['c'],
  },
  {
    id: 'one-shared-place',
    effects: [{ item: 'data-home', atLeast: 'shared' }],
    effort: effort('d2', 'm0-m1', 4),
    support: ['s2'],
  },
  {
    id: 'enter-once',
    effects: [{ item: 'data-home', atLeast: 'linked' }],
    needs: all(shared, coreOnSoftware),
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
    needs: all(coreOnSoftware, shared),
    effort: effort('d1', 'm0-m1', 2),
    support: ['s1'],
  },
  {
    id: 'analysis-by-provider',
    effects: [{ item: 'da-analytics', add: ['outside'] }],
    needs: reached('data-home', 'spreadsheets'),
    effort: effort('d2', 'm2', 8),
    support: ['s1'],
  },
  {
    id: 'monthly-analysis',
    effects: [{ item: 'da-analytics', add: ['own'] }],
    needs: reached('data-home', 'spreadsheets'),
    effort: effort('d2', 'm0', 8),
    support: ['s1', 't'],
  },
  {
    id: 'analyse-sales',
    effects: [{ item: 'da-sources', add: ['sales'] }],
    effort: effort('d1', 'm0', 4),
    support: ['c'],
  },
  {
    id: 'analyse-customers',
    effects: [{ item: 'da-sources', add: ['customers'] }],
    needs: reached('data-home', 'spreadsheets'),
    effort: effort('d1', 'm0', 4),
    support: ['c'],
  },
  {
    id: 'analyse-web',
    effects: [{ item: 'da-sources', add: ['web'] }],
    effort: effort('d1', 'm0', 4),
    support: ['t'],
  },
  {
    id: 'analyse-deliveries',
    effects: [{ item: 'da-sources', add: ['location'] }],
    effort: effort('d2', 'm0-m1', 8),
  },
  {
    id: 'analyse-market',
    effects: [{ item: 'da-sources', add: ['open'] }],
    effort: effort('d1', 'm0', 4),
    support: ['c'],
  },
  {
    id: 'charts-for-managers',
    effects: [{ item: 'da-dashboard', add: ['charts'] }],
    needs: reached('data-home', 'spreadsheets'),
    effort: effort('d2', 'm0-m1', 6),
    support: ['s1', 't'],
  },
  {
    id: 'charts-every-day',
    effects: [{ item: 'da-dashboard', add: ['current'] }],
    needs: all(has('da-dashboard', 'charts'), shared, coreOnSoftware),
    effort: effort('d2', 'm1-m2', 8),
    support: ['s2', 's1'],
  },
  {
    id: 'charts-anywhere',
    effects: [{ item: 'da-dashboard', add: ['anywhere'] }],
    needs: all(has('da-dashboard', 'charts'), has('se-measures', 'two-factors')),
    effort: effort('d1', 'm0-m1', 2),
    support: ['s2'],
  },
];
