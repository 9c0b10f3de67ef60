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
export const smeReadinessHash = 'c999681e1e43884b3e220fd26bc880fc3b0d0418427149e712355c433ea60589';
