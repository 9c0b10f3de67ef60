import type { Questionnaire } from '../../model/instrument.js';
import { itemsByDimension } from './items.js';

const { connectivity, customers, processes, people, data, security } = itemsByDimension;

/** What the short assessment asks: 15 items on 6 pages, about five minutes. */
export const smeScreeningQuestionnaire = {
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
} as const satisfies Questionnaire;

/** Hash of the whole structure of this version: questions can be asked before the scoring has come. */
export const smeScreeningHash = 'ed563851a0a83e91e0d65406956a295a62096d340ee28f98bfda4c51c9a117e3';
