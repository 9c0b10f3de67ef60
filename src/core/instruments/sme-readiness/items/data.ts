import type { Item } from '../../../model/item.js';
import { has, is } from '../../conditions.js';
import { itemsByDimension as dma } from '../../eu-dma-sme/items.js';
import { itemsByDimension as screening } from '../../sme-screening/items.js';
import { ladder, none, table, ticks } from './kinds.js';

const [dataHome, dataNow] = screening.data;
const [ai] = dma.automation;

/** Where records live, what is read from them, by whose rules, and artificial intelligence. */
export const data = [
  dataHome,
  dataNow,
  {
    ...ticks,
    id: 'da-analytics',
    fact: 'data-analysis',
    period: 'last12Months',
    options: [{ id: 'own' }, { id: 'outside' }, none],
  },
  {
    ...ticks,
    id: 'da-sources',
    fact: 'analysed-sources',
    period: 'last12Months',
    visibleIf: has('da-analytics', 'own', 'outside'),
    options: [{ id: 'sales' }, { id: 'customers' }, { id: 'web' }, { id: 'location' }, { id: 'open' }, none],
  },
  {
    ...ticks,
    id: 'da-dashboard',
    fact: 'dashboards',
    period: 'now',
    options: [{ id: 'charts' }, { id: 'current' }, { id: 'anywhere' }, none],
  },
  {
    ...ticks,
    id: 'da-rules',
    fact: 'data-rules',
    period: 'now',
    options: [{ id: 'list' }, { id: 'access' }, { id: 'consent' }, { id: 'deletion' }, { id: 'person' }, none],
  },
  // One tap for the many who are not there yet, instead of five rows.
  { ...ladder, id: 'da-ai-any', fact: 'ai-considered', period: 'now', options: [{ id: 'no' }, { id: 'yes' }] },
  {
    ...table,
    id: 'da-ai',
    fact: 'ai-stages',
    period: 'now',
    visibleIf: is('da-ai-any', 'yes'),
    rows: ai.rows,
    columns: ai.columns,
  },
  {
    ...ticks,
    id: 'da-generation',
    fact: 'ai-generation',
    period: 'last3Months',
    options: [{ id: 'text' }, { id: 'images' }, none],
  },
] as const satisfies readonly Item[];
