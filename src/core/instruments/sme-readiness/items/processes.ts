import type { Item } from '../../../model/item.js';
import { itemsByDimension as screening } from '../../sme-screening/items.js';
import { ladder, none, table, ticks } from './kinds.js';

const [invoiceFlow, accounting, eSign] = screening.processes;

/** Invoices, books, contracts, software by function, and what passes between them. */
export const processes = [
  invoiceFlow,
  accounting,
  eSign,
  {
    ...ladder,
    id: 'pr-contract',
    fact: 'electronic-contract-share',
    period: 'last12Months',
    options: [{ id: 'none' }, { id: 'under-10' }, { id: 'from-10' }, { id: 'from-50' }, { id: 'all' }],
  },
  {
    ...table,
    id: 'pr-functions',
    fact: 'function-tools',
    period: 'now',
    rows: [
      { id: 'sales' },
      { id: 'stock' },
      { id: 'purchasing' },
      { id: 'operations' },
      { id: 'staff' },
      { id: 'customers' },
    ],
    columns: [{ id: 'absent' }, { id: 'paper' }, { id: 'spreadsheet' }, { id: 'software' }],
  },
  {
    ...ladder,
    id: 'pr-erp',
    fact: 'shared-data-package',
    period: 'now',
    options: [{ id: 'no' }, { id: 'some' }, { id: 'most' }],
  },
  {
    ...ladder,
    id: 'pr-crm',
    fact: 'customer-software',
    period: 'now',
    options: [{ id: 'no' }, { id: 'serve' }, { id: 'analyse' }],
  },
  {
    ...ticks,
    id: 'pr-links',
    fact: 'data-links',
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
    fact: 'electronic-banking',
    period: 'last3Months',
    options: [{ id: 'counter' }, { id: 'rarer' }, { id: 'monthly' }, { id: 'weekly' }],
  },
] as const satisfies readonly Item[];
