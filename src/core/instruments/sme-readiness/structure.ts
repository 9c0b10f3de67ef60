import { defineInstrument } from '../../scoring/define-instrument.js';
import { digitalIntensity } from './dii/indices.js';
import { maturityEstimate } from './dma/estimate.js';
import { itemsByDimension } from './items/index.js';
import { readinessIndex } from './readiness-index.js';
import { variants } from './variants.js';

const { people, customers, connectivity, processes, data, security, innovation } = itemsByDimension;

/**
 * The full assessment: every fact is asked once, as finely as its owner knows it, and each index takes what it needs.
 * Version 0: not yet calibrated with real answers.
 */
export const smeReadinessStructure = /* @__PURE__ */ defineInstrument({
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
  variants,
  indices: [readinessIndex, ...digitalIntensity, maturityEstimate],
});
