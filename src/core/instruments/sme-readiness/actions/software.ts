import type { Action } from '../../../model/action.js';
import { all, reached } from '../../conditions.js';
import { effort } from '../../effort.js';
import { coreOnSoftware, rowReached } from './steps.js';

const FUNCTIONS = 'pr-functions';

/** Work that exists here; a function that the enterprise does not have is left alone. */
const exists = (row: string) => rowReached(FUNCTIONS, row, 'paper');
/** What goes into software is a list that was cleaned once in a spreadsheet. */
const listed = (row: string) => rowReached(FUNCTIONS, row, 'spreadsheet');
const sheet = (row: string) => [{ item: FUNCTIONS, row, atLeast: 'spreadsheet' }];
const software = (row: string) => ({ item: FUNCTIONS, row, atLeast: 'software' });

/** From paper to spreadsheets and software, one function at a time; then what they share. */
export const softwareActions: readonly Action[] = [
  { id: 'sales-sheet', effects: sheet('sales'), needs: exists('sales'), effort: effort('d1', 'm0', 5) },
  { id: 'stock-sheet', effects: sheet('stock'), needs: exists('stock'), effort: effort('d2', 'm0', 3) },
  { id: 'purchasing-sheet', effects: sheet('purchasing'), needs: exists('purchasing'), effort: effort('d1', 'm0', 2) },
  { id: 'operations-sheet', effects: sheet('operations'), needs: exists('operations'), effort: effort('d1', 'm0', 5) },
  { id: 'staff-sheet', effects: sheet('staff'), needs: exists('staff'), effort: effort('d1', 'm0', 5) },
  { id: 'customers-sheet', effects: sheet('customers'), needs: exists('customers'), effort: effort('d1', 'm0', 2) },
  {
    id: 'sales-software',
    effects: [software('sales')],
    needs: listed('sales'),
    effort: effort('d3', 'm2-m3', 12),
    support: ['s2', 's1', 'v'],
  },
  {
    id: 'stock-software',
    effects: [software('stock')],
    needs: listed('stock'),
    effort: effort('d3', 'm2', 14),
    support: ['s2', 's1', 'v'],
  },
  {
    id: 'purchasing-software',
    effects: [software('purchasing')],
    needs: listed('purchasing'),
    effort: effort('d2', 'm2', 8),
    support: ['s2', 'v'],
  },
  {
    id: 'operations-software',
    effects: [software('operations')],
    needs: listed('operations'),
    effort: effort('d3', 'm2-m3', 16),
    support: ['s2', 's1'],
  },
  {
    id: 'staff-software',
    effects: [software('staff')],
    needs: listed('staff'),
    effort: effort('d2', 'm2', 6),
    support: ['s2', 'v'],
  },
  {
    id: 'customer-software',
    effects: [software('customers'), { item: 'pr-crm', atLeast: 'serve' }],
    needs: listed('customers'),
    effort: effort('d3', 'm2', 12),
    support: ['s2', 's1', 'v'],
  },
  {
    id: 'customer-groups',
    effects: [{ item: 'pr-crm', atLeast: 'analyse' }],
    needs: reached('pr-crm', 'serve'),
    effort: effort('d2', 'm0-m1', 8),
    support: ['s1', 't'],
  },
  {
    id: 'share-between-two',
    effects: [{ item: 'pr-erp', atLeast: 'some' }],
    needs: all(reached('accounting', 'monthly'), coreOnSoftware),
    effort: effort('d3', 'm2-m3', 16),
    support: ['s2', 's1'],
  },
  {
    id: 'share-most',
    effects: [{ item: 'pr-erp', atLeast: 'most' }],
    needs: all(reached('pr-erp', 'some'), reached('data-home', 'shared')),
    effort: effort('d4', 'm3-m4', 39),
    support: ['s2', 's1'],
  },
];
