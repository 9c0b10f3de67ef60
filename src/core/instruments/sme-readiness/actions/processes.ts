import type { Action } from '../../../model/action.js';
import { all, has, reached } from '../../conditions.js';
import { effort } from '../../effort.js';

/** Invoices, books, electronic dealings and contracts. */
export const processes: readonly Action[] = [
  {
    id: 'invoice-import',
    effects: [{ item: 'invoice-flow', atLeast: 'imported' }],
    needs: reached('accounting', 'monthly'),
    effort: effort('d1', 'm0', 2),
    support: ['c'],
  },
  {
    id: 'invoice-from-sale',
    effects: [{ item: 'invoice-flow', atLeast: 'from-software' }],
    needs: reached('accounting', 'monthly'),
    effort: effort('d2', 'm2', 6),
    support: ['s2', 'v'],
  },
  {
    id: 'invoice-automatic',
    effects: [
      { item: 'invoice-flow', atLeast: 'automatic' },
      { item: 'pr-links', add: ['order-invoice', 'invoice-books'] },
    ],
    needs: all(reached('invoice-flow', 'from-software'), reached('accounting', 'weekly')),
    effort: effort('d2', 'm2', 8),
    support: ['s2', 's1'],
  },
  {
    id: 'monthly-figures',
    effects: [{ item: 'accounting', atLeast: 'monthly' }],
    effort: effort('d1', 'm0-m1', 9),
    support: ['c'],
  },
  {
    id: 'open-books',
    effects: [{ item: 'accounting', atLeast: 'weekly' }],
    effort: effort('d2', 'm2', 4),
    support: ['s2', 'v', 'c'],
  },
  {
    id: 'flowing-books',
    effects: [
      { item: 'accounting', atLeast: 'flowing' },
      { item: 'pr-links', add: ['bank-books'] },
    ],
    needs: reached('accounting', 'weekly'),
    effort: effort('d2', 'm2', 8),
    support: ['s2', 'v'],
  },
  {
    id: 'file-online',
    effects: [{ item: 'e-sign', add: ['tax'] }],
    effort: effort('d1', 'm1', 2),
    support: ['v', 't'],
  },
  {
    id: 'sign-contracts',
    effects: [
      { item: 'e-sign', add: ['contract-business'] },
      { item: 'pr-contract', atLeast: 'under-10' },
    ],
    effort: effort('d2', 'm1-m2', 6),
    support: ['s2', 'v'],
  },
  {
    id: 'sign-labour',
    effects: [
      { item: 'e-sign', add: ['contract-labour'] },
      { item: 'pr-contract', atLeast: 'under-10' },
    ],
    effort: effort('d2', 'm1', 6),
    support: ['v'],
  },
  {
    id: 'approve-online',
    effects: [{ item: 'e-sign', add: ['approval'] }],
    effort: effort('d2', 'm1', 4),
    support: ['v'],
  },
  {
    id: 'sign-new-contracts',
    effects: [{ item: 'pr-contract', atLeast: 'from-10' }],
    needs: has('e-sign', 'contract-business'),
    effort: effort('d2', 'm1', 13),
    support: ['s2', 'v'],
  },
  {
    id: 'sign-half-of-contracts',
    effects: [{ item: 'pr-contract', atLeast: 'from-50' }],
    needs: reached('pr-contract', 'from-10'),
    effort: effort('d2', 'm1-m2', 26),
    support: ['s2', 'v'],
  },
  {
    id: 'sign-all-contracts',
    effects: [{ item: 'pr-contract', atLeast: 'all' }],
    needs: reached('pr-contract', 'from-50'),
    effort: effort('d2', 'm1-m2', 52),
    support: ['s2', 'v'],
  },
];
