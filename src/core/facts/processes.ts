import type { Fact } from './fact.js';
import { atLeast, includes, is, yes } from './rule-conditions.js';

/** Kinds of work that both questionnaires ask in the same words. */
const SAME_WORK = ['sales', 'staff', 'operations'] as const;

/**
 * Whether a kind of work runs on software, every week at least. A list that leaves programs for invoices and accounts to
 * other questions says no more than yes.
 */
const workOnSoftware = (work: string) =>
  ({
    id: `${work}-on-software`,
    type: 'boolean',
    period: 'now',
    derivedFrom: [
      { op: 'is', on: { fact: 'function-tools', row: work }, value: 'software' },
      yes(includes('core-software', work)),
    ],
  }) as const;

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
    // The highest that is used. Stock and purchasing are one tick of the list, and a register of customers is not all of the care for them.
    certain: SAME_WORK.map((row) => ({ row, value: 'software', when: is(`${row}-on-software`, 'yes') })),
  },
  ...SAME_WORK.map(workOnSoftware),
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
