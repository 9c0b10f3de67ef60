import type { Item } from '../../model/item.js';
import { itemsByDimension as screening } from '../sme-screening/items.js';
import { ladder, none, ticks } from './kinds.js';

const [invoiceFlow, accounting, eSign, coreSoftware] = screening.processes;

/** Invoices, books, contracts, software and what flows between them. */
export const processes = [
  invoiceFlow,
  accounting,
  eSign,
  {
    ...ladder,
    id: 'pr-contract',
    fact: 'electronic-contract-share',
    period: 'last12Months',
    notApplicable: true,
    options: [{ id: 'none' }, { id: 'under-10' }, { id: 'from-10' }, { id: 'from-50' }, { id: 'all' }],
  },
  coreSoftware,
  {
    ...ladder,
    id: 'pr-erp',
    fact: 'shared-data-functions',
    period: 'now',
    options: [{ id: 'none' }, { id: 'some' }, { id: 'most' }],
  },
  {
    ...ladder,
    id: 'pr-crm',
    fact: 'customer-software',
    period: 'now',
    options: [{ id: 'none' }, { id: 'serve' }, { id: 'analyse' }],
  },
  {
    ...ticks,
    id: 'pr-links',
    fact: 'linked-records',
    period: 'now',
    options: [
      { id: 'order-invoice' },
      { id: 'invoice-books' },
      { id: 'sales-stock' },
      { id: 'site-stock' },
      { id: 'bank-books' },
      { id: 'time-pay' },
      none,
    ],
  },
  {
    ...ladder,
    id: 'pr-buy',
    fact: 'online-purchase-share',
    period: 'last12Months',
    options: [{ id: 'none' }, { id: 'under-10' }, { id: 'from-10' }, { id: 'from-50' }],
  },
  {
    ...ladder,
    id: 'pr-bank',
    fact: 'online-banking',
    period: 'last3Months',
    options: [{ id: 'none' }, { id: 'rarely' }, { id: 'monthly' }, { id: 'weekly' }],
  },
] as const satisfies readonly Item[];
