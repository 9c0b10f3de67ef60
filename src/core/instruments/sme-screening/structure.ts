import type { Structure } from '../../model/instrument.js';
import { actions } from './actions.js';
import { itemsByDimension } from './items.js';
import { readinessIndex } from './readiness-index.js';

const { connectivity, customers, processes, people, data, security } = itemsByDimension;

/**
 * The short assessment: 15 items in 6 dimensions, about five minutes. Version 0: not yet calibrated with real answers.
 */
export const smeScreeningStructure = {
  format: 1,
  id: 'sme-screening',
  version: '0.1.0',
  defaultLocale: 'vi',
  profile: {
    region: 'vietnam',
    fields: ['form', 'sector', 'sells', 'place', 'persons', 'enterprise-code', 'role'],
  },
  items: [...connectivity, ...customers, ...processes, ...people, ...data, ...security],
  pages: [
    { id: 'connectivity', items: ['net-access', 'net-users'] },
    { id: 'customers', items: ['web-own', 'order-channels', 'order-share'] },
    { id: 'processes', items: ['invoice-flow', 'accounting', 'e-sign', 'core-software'] },
    { id: 'people', items: ['lead-plan', 'skills'] },
    { id: 'data', items: ['data-home', 'data-now'] },
    { id: 'security', items: ['backup', 'protect'] },
  ],
  indices: [readinessIndex],
  actions,
} as const satisfies Structure;
