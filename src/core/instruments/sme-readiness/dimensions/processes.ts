import type { GroupNode } from '../../../model/index-tree.js';
import { processes as screening } from '../../sme-screening/dimensions.js';
import { itemsByDimension } from '../items/index.js';
import { dimension, fewTicks, options } from './points.js';

const [invoiceFlow, accounting, eSign] = screening.children;
const [, , , , functions] = itemsByDimension.processes;

/** Three functions on software reach the top, so that services without stock or production can; a spreadsheet is worth half. */
const tools = {
  kind: 'group',
  id: 'pr-functions',
  combine: 'mean',
  rescale: { from: [0, 0.5], to: [0, 4] },
  clamp: { minimum: 0, maximum: 4 },
  children: functions.rows.map(({ id: row }) => ({
    kind: 'leaf' as const,
    id: `pr-functions-${row}`,
    points: {
      from: 'option' as const,
      item: 'pr-functions',
      row,
      points: { absent: 0, paper: 0, spreadsheet: 0.5, software: 1 },
    },
  })),
} as const satisfies GroupNode;

export const processes = {
  ...dimension,
  id: 'processes',
  weight: 20,
  children: [
    invoiceFlow,
    accounting,
    eSign,
    options('pr-contract', { none: 0, 'under-10': 1, 'from-10': 2, 'from-50': 3, all: 4 }),
    tools,
    options('pr-erp', { no: 0, some: 2, most: 4 }),
    options('pr-crm', { no: 0, serve: 2, analyse: 4 }),
    fewTicks('pr-links', ['order-invoice', 'invoice-books', 'sales-stock', 'site-stock', 'bank-books', 'time-pay']),
    options('pr-buy', { none: 0, 'under-10': 1, 'from-10': 3, 'from-50': 4 }),
    options('pr-bank', { counter: 0, rarer: 1, monthly: 3, weekly: 4 }),
  ],
} as const satisfies GroupNode;
