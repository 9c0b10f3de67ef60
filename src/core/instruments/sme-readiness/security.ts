import type { Item } from '../../model/item.js';
import { itemsByPage as dii } from '../eurostat-dii/items.js';
import { itemsByDimension as screening } from '../sme-screening/items.js';
import { ladder, none, ticks } from './kinds.js';

const [backup] = screening.security;
const [, , , securityMeasures] = dii.security;

/** Measures, written rules, people who know them, copies, and what happens when systems stop. */
export const security = [
  { ...securityMeasures, id: 'se-measures' },
  {
    ...ladder,
    id: 'se-docs',
    fact: 'security-rules',
    period: 'now',
    options: [{ id: 'none' }, { id: 'written' }, { id: 'reviewed' }],
  },
  {
    ...ticks,
    id: 'se-aware',
    fact: 'security-duties',
    period: 'last12Months',
    options: [{ id: 'contract' }, { id: 'voluntary' }, { id: 'session' }, none],
  },
  backup,
  {
    ...ladder,
    id: 'se-continuity',
    fact: 'stoppage-plan',
    period: 'now',
    options: [{ id: 'none' }, { id: 'contacts' }, { id: 'written' }, { id: 'tried' }],
  },
] as const satisfies readonly Item[];
