import type { Item } from '../../model/item.js';
import { itemsByDimension as dma } from '../eu-dma-sme/items.js';
import { itemsByDimension as screening } from '../sme-screening/items.js';
import { none, ticks } from './kinds.js';

const [dataHome, dataNow] = screening.data;
const [aiAutomation] = dma.automation;

/** Where records live, what is made of them, and who looks after them. */
export const data = [
  dataHome,
  dataNow,
  {
    ...ticks,
    id: 'da-analytics',
    fact: 'analysed-data',
    period: 'last12Months',
    options: [{ id: 'sales' }, { id: 'customers' }, { id: 'web' }, { id: 'location' }, { id: 'public' }, none],
  },
  {
    ...ticks,
    id: 'da-dashboard',
    fact: 'dashboards',
    period: 'now',
    options: [{ id: 'charts' }, { id: 'anywhere' }, none],
  },
  {
    ...ticks,
    id: 'da-rules',
    fact: 'data-rules',
    period: 'now',
    options: [{ id: 'list' }, { id: 'access' }, { id: 'consent' }, { id: 'deletion' }, { id: 'person' }, none],
  },
  { ...aiAutomation, id: 'da-ai' },
] as const satisfies readonly Item[];
