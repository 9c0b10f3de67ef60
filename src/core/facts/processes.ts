import type { Fact } from './fact.js';
import { atLeast, includes } from './rule-conditions.js';

/** Invoices, books, electronic dealings, business software and what passes between its parts. */
export const processes = [
  {
    id: 'invoice-flow',
    type: 'choice',
    ordered: true,
    period: 'last3Months',
    values: ['outside', 'typed-twice', 'imported', 'from-software', 'automatic'],
  },
  {
    id: 'bookkeeping',
    type: 'choice',
    ordered: true,
    period: 'now',
    values: ['paper', 'quarterly', 'monthly', 'weekly', 'flowing'],
  },
  {
    id: 'electronic-dealings',
    type: 'ticks',
    period: 'last12Months',
    values: ['tax', 'insurance', 'public', 'contract-business', 'contract-labour', 'approval', 'none'],
  },
  {
    id: 'core-software',
    type: 'ticks',
    period: 'now',
    values: ['sales', 'stock', 'customers', 'staff', 'operations', 'none'],
  },
  {
    id: 'electronic-contract-share',
    type: 'choice',
    ordered: true,
    period: 'last12Months',
    values: ['none', 'under-10', 'from-10', 'from-50', 'all'],
  },
  {
    id: 'function-tools',
    type: 'matrix',
    choose: 'one',
    ordered: true,
    period: 'now',
    rows: ['sales', 'stock', 'purchasing', 'operations', 'staff', 'customers'],
    values: ['absent', 'paper', 'spreadsheet', 'software'],
  },
  { id: 'shared-data-package', type: 'choice', ordered: true, period: 'now', values: ['no', 'some', 'most'] },
  { id: 'customer-software', type: 'choice', ordered: true, period: 'now', values: ['no', 'serve', 'analyse'] },
  {
    id: 'data-links',
    type: 'ticks',
    period: 'now',
    values: ['order-invoice', 'invoice-books', 'sales-stock', 'site-stock', 'bank-books', 'time-pay', 'none'],
  },
  {
    id: 'online-purchase-share',
    type: 'choice',
    ordered: true,
    period: 'last12Months',
    values: ['none', 'under-10', 'from-10', 'from-50'],
  },
  {
    id: 'electronic-banking',
    type: 'choice',
    ordered: true,
    period: 'last3Months',
    values: ['counter', 'rarer', 'monthly', 'weekly'],
  },
  {
    id: 'online-orders-placed',
    type: 'boolean',
    period: 'last12Months',
    derivedFrom: [atLeast('online-purchase-share', 'under-10')],
  },
  {
    id: 'electronic-tax',
    type: 'boolean',
    period: 'last12Months',
    derivedFrom: [includes('electronic-dealings', 'tax')],
  },
  {
    id: 'electronic-contracts',
    type: 'boolean',
    period: 'last12Months',
    derivedFrom: [
      includes('electronic-dealings', 'contract-business', 'contract-labour'),
      atLeast('electronic-contract-share', 'under-10'),
    ],
  },
] as const satisfies readonly Fact[];
