import type { Words } from '../../../model/words.js';
import { smeScreeningItemsEn as screening } from '../../sme-screening/en-items.js';

/** The questions on digital processes, in English. */
export const processesEn = {
  'invoice-flow': screening['invoice-flow'],
  accounting: screening.accounting,
  'e-sign': screening['e-sign'],
  'pr-contract': {
    text: 'What share of the contracts of the last 12 months was signed electronically?',
    hint: 'An estimate is enough. Counts: contracts with customers, suppliers, workers that all sides signed electronically on the original file. Does not count: photos, scans, agreements by message. Check: the signed files.',
    options: {
      none: 'No contract was signed electronically yet',
      'under-10': 'Under 10%',
      'from-10': '10% to under 50%',
      'from-50': '50% or more, not yet all',
      all: 'All',
    },
  },
  'pr-functions': {
    text: 'What is each kind of work kept track of with today?',
    hint: 'Choose the highest in each line. Counts as software: rented software and phone apps used at least weekly, even if a book is kept too. Does not count as software: spreadsheets (Excel, Google Sheets), chat groups. Check: the latest entry.',
    rows: {
      sales: 'Sales and orders',
      stock: 'Stock',
      purchasing: 'Purchasing',
      operations: 'Production, bookings or projects',
      staff: 'Time recording and payroll',
      customers: 'Customer care',
    },
    columns: {
      absent: 'No such work here',
      paper: 'Paper, memory',
      spreadsheet: 'Spreadsheet',
      software: 'Software',
    },
  },
  'pr-erp': {
    text: 'Is there one software package in which several kinds of work share their data?',
    hint: 'Example: sales, stock, purchasing, accounts in one package (ERP). Counts: rented packages too. Does not count: separate programs, files copied to and fro. Check: does a sale reduce stock and enter the receivables by itself?',
    options: {
      no: 'Not yet; each kind of work is kept apart',
      some: 'Yes, for at least two kinds of work',
      most: 'Yes, for most of the work of the enterprise',
    },
  },
  'pr-crm': {
    text: 'Does software hold the details and history of each customer?',
    hint: 'Counts: customer management software (CRM), the customer part of sales software. Does not count: a phone’s contacts, messages, spreadsheets (Excel, Google Sheets). Check: open the record of a regular customer.',
    options: {
      no: 'Not yet; in a book, contacts or a spreadsheet',
      serve: 'Yes, to serve customers',
      analyse: 'Yes, to serve customers and to analyse, choose offers',
    },
  },
  'pr-links': {
    text: 'Between which kinds of work do data pass without retyping?',
    hint: 'Counts: software passes them on by itself or at the press of a button. Does not count: copying by hand, copying files and correcting them. Check: follow one order or one working day from beginning to end.',
    options: {
      'order-invoice': 'From the order to the invoice',
      'invoice-books': 'From the invoice to the books',
      'sales-stock': 'From sales to stock',
      'site-stock': 'Between website, marketplace and stock',
      'bank-books': 'From the bank to the books',
      'time-pay': 'From time recording to payroll',
      none: 'None of these',
    },
  },
  'pr-buy': {
    text: 'In the last 12 months, what share of the money for purchases was ordered online?',
    hint: 'An estimate is enough. Counts: orders placed on a website, app, marketplace, supplier’s portal, also when paid later. Does not count: orders by message, e-mail, phone. Check: the history of online purchases.',
    options: {
      none: 'Nothing was ordered online yet',
      'under-10': 'Under 10%',
      'from-10': '10% to under 50%',
      'from-50': '50% or more',
    },
  },
  'pr-bank': {
    text: 'In the last 3 months, how regularly did the enterprise pay by electronic banking?',
    hint: 'Counts: transfers, taxes, wages paid from the enterprise’s account by app or website of the bank. Does not count: private accounts, only looking at the balance. Check: the statements of the last three months.',
    options: {
      counter: 'In cash or at the counter',
      rarer: 'Electronically, but not in every month',
      monthly: 'Electronically in every month',
      weekly: 'Electronically in every week',
    },
  },
} as const satisfies Words['items'];
