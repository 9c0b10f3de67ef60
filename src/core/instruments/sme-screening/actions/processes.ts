import type { Action } from '../../../model/action.js';
import { reached } from '../../conditions.js';
import { effort } from '../../effort.js';

/** Invoices, books, electronic dealings and business software. */
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
    effects: [{ item: 'invoice-flow', atLeast: 'automatic' }],
    needs: { op: 'all', of: [reached('invoice-flow', 'from-software'), reached('accounting', 'weekly')] },
    effort: effort('d2', 'm2', 8),
    support: ['s2', 's1'],
  },
  {
    id: 'open-books',
    effects: [{ item: 'accounting', atLeast: 'weekly' }],
    effort: effort('d2', 'm2', 4),
    support: ['s2', 'v', 'c'],
  },
  {
    id: 'flowing-books',
    effects: [{ item: 'accounting', atLeast: 'flowing' }],
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
    effects: [{ item: 'e-sign', add: ['contract-business'] }],
    effort: effort('d2', 'm1-m2', 6),
    support: ['s2', 'v'],
  },
  {
    id: 'sign-labour',
    effects: [{ item: 'e-sign', add: ['contract-labour'] }],
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
    id: 'sales-software',
    effects: [{ item: 'core-software', add: ['sales'] }],
    effort: effort('d3', 'm2-m3', 12),
    support: ['s2', 's1', 'v'],
  },
  {
    id: 'customer-software',
    effects: [{ item: 'core-software', add: ['customers'] }],
    effort: effort('d3', 'm2', 12),
    support: ['s2', 's1', 'v'],
  },
  {
    id: 'staff-software',
    effects: [{ item: 'core-software', add: ['staff'] }],
    effort: effort('d2', 'm2', 6),
    support: ['s2', 'v'],
  },
];
