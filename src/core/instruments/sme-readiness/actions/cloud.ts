import type { Action } from '../../../model/action.js';
import { all, reached } from '../../conditions.js';
import { effort } from '../../effort.js';
import { coreOnSoftware, rowReached, skilledHelp } from './steps.js';

/** Online services that are paid for; three of them reach the top. */
export const cloud: readonly Action[] = [
  {
    id: 'rent-email',
    effects: [{ item: 'in-cloud', add: ['email'] }],
    effort: effort('d1', 'm1', 2),
    support: ['s2', 'v'],
  },
  {
    id: 'rent-office',
    effects: [{ item: 'in-cloud', add: ['office'] }],
    effort: effort('d1', 'm2', 2),
    support: ['s2', 'v'],
  },
  {
    id: 'rent-storage',
    effects: [{ item: 'in-cloud', add: ['storage'] }],
    effort: effort('d1', 'm1', 2),
    support: ['s2', 'v'],
  },
  {
    id: 'rent-server',
    effects: [{ item: 'in-cloud', add: ['computing'] }],
    needs: skilledHelp,
    effort: effort('d2', 'm2', 6),
    support: ['s2'],
  },
  {
    id: 'rent-accounting',
    effects: [{ item: 'in-cloud', add: ['finance'] }],
    effort: effort('d2', 'm2', 4),
    support: ['s2', 'v'],
  },
  {
    id: 'rent-package',
    effects: [
      { item: 'in-cloud', add: ['erp'] },
      { item: 'pr-erp', atLeast: 'some' },
    ],
    needs: all(reached('accounting', 'monthly'), coreOnSoftware),
    effort: effort('d3', 'm3', 26),
    support: ['s2', 's1'],
  },
  {
    id: 'rent-customer-software',
    effects: [
      { item: 'in-cloud', add: ['crm'] },
      { item: 'pr-crm', atLeast: 'serve' },
    ],
    needs: rowReached('pr-functions', 'customers', 'spreadsheet'),
    effort: effort('d2', 'm2', 8),
    support: ['s2', 'v'],
  },
  {
    id: 'rent-protection',
    effects: [{ item: 'in-cloud', add: ['security'] }],
    effort: effort('d1', 'm1-m2', 2),
    support: ['v'],
  },
  {
    id: 'rent-database',
    effects: [{ item: 'in-cloud', add: ['database'] }],
    needs: skilledHelp,
    effort: effort('d2', 'm2', 8),
    support: ['s2'],
  },
  {
    id: 'rent-development',
    effects: [{ item: 'in-cloud', add: ['development'] }],
    needs: reached('pe-specialist', 1),
    effort: effort('d3', 'm2', 13),
    support: ['s2'],
  },
];
