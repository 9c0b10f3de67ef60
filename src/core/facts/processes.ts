import type { Condition } from '../model/condition.js';
import type { Fact } from './fact.js';
import { all, any, atLeast, includes, is, no, not, yes } from './rule-conditions.js';

const onSoftware = (row: string): Condition => ({ op: 'is', on: { fact: 'function-tools', row }, value: 'software' });

/** Whether a kind of work runs on software, every week at least, which both questionnaires ask in the same words. */
const workOnSoftware = (work: string) =>
  ({
    id: `${work}-on-software`,
    type: 'boolean',
    period: 'now',
    derivedFrom: [includes('core-software', work), onSoftware(work)],
  }) as const;

const certainTick = (work: string) => ({ value: work, when: is(`${work}-on-software`, 'yes') });
const certainRow = (work: string) => ({ row: work, ...certainTick(work), value: 'software' });

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
    certain: ['sales', 'stock', 'staff', 'operations'].map(certainTick),
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
    // Stock and purchasing are one tick there; managing customers is not all of the care for them.
    certain: ['sales', 'staff', 'operations'].map(certainRow),
  },
  ...['sales', 'staff', 'operations'].map(workOnSoftware),
  {
    // One tick for both kinds of work: whoever has only one of them on software may set it or not.
    id: 'stock-on-software',
    type: 'boolean',
    period: 'now',
    derivedFrom: [
      includes('core-software', 'stock'),
      yes(all(onSoftware('stock'), onSoftware('purchasing'))),
      no(not(any(onSoftware('stock'), onSoftware('purchasing')))),
    ],
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
