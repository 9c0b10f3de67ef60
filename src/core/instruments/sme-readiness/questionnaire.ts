import type { Questionnaire } from '../../model/instrument.js';
import { itemsByDimension } from './items/index.js';

const { people, customers, connectivity, processes, data, security, innovation } = itemsByDimension;

/** What the full assessment asks: every fact once, as finely as its owner knows it, and each pillar on a page. */
export const smeReadinessQuestionnaire = {
  format: 1,
  id: 'sme-readiness',
  version: '0.1.0',
  defaultLocale: 'vi',
  profile: {
    region: 'vietnam',
    fields: ['form', 'sector', 'sells', 'place', 'persons', 'insured', 'revenue', 'capital', 'enterprise-code', 'role'],
  },
  items: [...people, ...customers, ...connectivity, ...processes, ...data, ...security, ...innovation],
  pages: Object.entries(itemsByDimension).map(([id, items]) => ({ id, items: items.map((item) => item.id) })),
} as const satisfies Questionnaire;

/** Hash of the whole structure of this version: questions can be asked before scoring and actions have come. */
export const smeReadinessHash = '56711062e7a9c8830ceb2c4e7be55920bf47c1d356dea2a31650cdc3610303cf';
