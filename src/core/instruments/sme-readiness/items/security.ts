import type { Item } from '../../../model/item.js';
import { itemsByPage as dii } from '../../eurostat-dii/items.js';
import { itemsByDimension as screening } from '../../sme-screening/items.js';
import { ladder, none, ticks } from './kinds.js';

const [, , , securityMeasures] = dii.security;
const [backup] = screening.security;

/** Measures, rules, people who know them, copies, and a day without systems. */
export const security = [
  { ...ticks, id: 'se-measures', fact: 'security-measures', period: 'now', options: securityMeasures.options },
  {
    ...ladder,
    id: 'se-docs',
    fact: 'security-rules',
    period: 'now',
    options: [{ id: 'none' }, { id: 'exist' }, { id: 'reviewed' }],
  },
  {
    ...ticks,
    id: 'se-aware',
    fact: 'security-awareness',
    period: 'now',
    options: [{ id: 'contract' }, { id: 'voluntary' }, { id: 'compulsory' }, none],
  },
  backup,
  {
    ...ladder,
    id: 'se-continuity',
    fact: 'continuity',
    period: 'now',
    options: [{ id: 'none' }, { id: 'contacts' }, { id: 'written' }, { id: 'tried' }],
  },
] as const satisfies readonly Item[];
