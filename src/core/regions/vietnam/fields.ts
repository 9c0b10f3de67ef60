import type { Item } from '../../model/item.js';
import { bandIds, CAPITAL_BANDS, REVENUE_BANDS } from './bands.js';
import { provinces } from './provinces.js';
import { sectors } from './sectors.js';

const options = (ids: readonly string[]) => ids.map((id) => ({ id }));

/**
 * The profile schema. Form, sector, customers and place are asked of everyone, because a result cannot be compared
 * without them; everything else may be left open.
 */
export const fields: readonly Item[] = [
  { id: 'enterprise-code', kind: 'text', format: 'enterprise-code', maximumLength: 20, optional: true },
  { id: 'form', kind: 'single', options: options(['enterprise', 'cooperative', 'household', 'other']) },
  {
    id: 'persons',
    kind: 'number',
    unit: { system: 'ucum', code: '{person}' },
    minimum: 1,
    maximum: 100_000,
    integer: true,
    period: 'now',
    optional: true,
  },
  {
    id: 'insured',
    kind: 'number',
    unit: { system: 'ucum', code: '{person}' },
    minimum: 0,
    maximum: 100_000,
    integer: true,
    period: 'previousYear',
    optional: true,
  },
  {
    id: 'revenue',
    kind: 'single',
    ordered: true,
    options: options(bandIds(REVENUE_BANDS)),
    period: 'previousYear',
    optional: true,
  },
  {
    id: 'capital',
    kind: 'single',
    ordered: true,
    options: options(bandIds(CAPITAL_BANDS)),
    period: 'previousYear',
    optional: true,
  },
  { id: 'sector', kind: 'single', options: options(sectors.map(({ code }) => code.toLowerCase())) },
  {
    id: 'sells',
    kind: 'multiple',
    options: [{ id: 'consumers' }, { id: 'businesses' }, { id: 'state' }, { id: 'contract-only', exclusive: true }],
  },
  { id: 'place', kind: 'single', options: options(provinces.map(({ code }) => code)) },
  {
    id: 'role',
    kind: 'single',
    options: options(['owner', 'accountant', 'sales-or-it', 'authorised']),
    optional: true,
  },
  { id: 'support', kind: 'single', options: options(['yes', 'no', 'unknown']), optional: true },
];
