import type { Words } from '../../model/words.js';
import { smeScreeningItemsEn as screening } from '../sme-screening/en-items.js';

/** Digital processes, in English. */
export const processesEn = {
  'invoice-flow': screening['invoice-flow'],
  accounting: screening.accounting,
  'e-sign': screening['e-sign'],
  'pr-contract': {
    text: 'In the last 12 months, what share of contracts was signed electronically?',
    hint: 'Counts: all sides signed electronically on the original file. Does not count: scans of paper contracts, agreements by message. No contracts at all: choose Not applicable. Check: the latest ten contracts.',
    options: {
      none: 'No contract yet',
      'under-10': 'Under 10%',
      'from-10': '10% to under 50%',
      'from-50': '50% or more, not all',
      all: 'All of them',
    },
  },
  'core-software': screening['core-software'],
  'pr-erp': {
    text: 'Which functions share their data in one software package?',
    hint: 'Counts: one package in which sales, stock, purchasing and accounting use the same data without retyping. Does not count: sending files to each other. Check: find one order in the stock record.',
    options: {
      none: 'None, or each function has its own software',
      some: 'At least two functions',
      most: 'Most functions',
    },
  },
  'pr-crm': {
    text: 'How far is software used that holds customers’ details?',
    hint: 'Counts: software that holds details and past dealings of each customer. Does not count: the contacts of a phone, spreadsheets (Excel, Google Sheets). Check: the history of a regular customer.',
    options: {
      none: 'There is no such software yet',
      serve: 'To look customers up and serve them',
      analyse: 'To serve them, and to analyse groups and turnover',
    },
  },
  'pr-links': {
    text: 'Where do records pass on by themselves, without retyping?',
    hint: 'Counts: automatically or at the press of a button. Does not count: exporting a file and typing it in, reading figures over the phone. Check: follow one order to the books.',
    options: {
      'order-invoice': 'From order to invoice',
      'invoice-books': 'From invoice to books',
      'sales-stock': 'From sales to stock',
      'site-stock': 'From website or marketplace shop to stock',
      'bank-books': 'From the bank to the books',
      'time-pay': 'From time recording to payroll',
      none: 'None of these',
    },
  },
  'pr-buy': {
    text: 'In the last 12 months, what share of purchases was ordered online?',
    hint: 'By value; an estimate is enough. Counts: orders on websites, apps, marketplaces, portals of suppliers. Does not count: orders by message, e-mail or phone. Check: the purchase orders of one month.',
    options: {
      none: 'None yet',
      'under-10': 'Under 10%',
      'from-10': '10% to under 50%',
      'from-50': '50% or more',
    },
  },
  'pr-bank': {
    text: 'In the last 3 months, how regularly did the enterprise pay by online banking?',
    hint: 'Counts: transfers, wages and tax paid online from the enterprise’s account. Does not count: private accounts, the counter of the bank. Check: the statement.',
    options: {
      none: 'Not yet',
      rarely: 'Less than once a month',
      monthly: 'Monthly',
      weekly: 'Weekly',
    },
  },
} as const satisfies Words['items'];
