import type { Item } from '../../../model/item.js';
import { is } from '../../conditions.js';
import { itemsByDimension as dma } from '../../eu-dma-sme/items.js';
import { ladder, table, ticks } from './kinds.js';

const [, technologies] = dma.readiness;
const [greenUses] = dma.green;

/** Advanced technology, and digital tools for the environment. */
export const innovation = [
  // One tap for the many who use none of them, instead of seven rows.
  {
    ...ladder,
    id: 'ig-any',
    fact: 'technology-considered',
    period: 'now',
    options: [{ id: 'no' }, { id: 'yes' }],
  },
  {
    ...table,
    id: 'ig-tech',
    fact: 'technology-stages',
    period: 'now',
    visibleIf: is('ig-any', 'yes'),
    rows: technologies.rows,
    columns: technologies.columns,
  },
  { ...ticks, id: 'ig-green', fact: 'green-uses', period: 'now', options: greenUses.options },
] as const satisfies readonly Item[];
