import { defineInstrument } from '../../scoring/define-instrument.js';
import { intensity2024, intensity2025 } from './intensity.js';
import { itemsByDimension } from './items.js';
import { maturityEstimate } from './maturity-estimate.js';
import { readinessIndex } from './readiness-index.js';

const { people, customers, connectivity, processes, data, security, innovation } = itemsByDimension;
const pageOf = <Id extends string>(id: Id, items: readonly { readonly id: string }[]) => ({
  id,
  items: items.map((item) => item.id),
});

/** The full assessment: fine facts asked once, an own index, and three published ones that follow from the same answers. */
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
  pages: [
    pageOf('people', people),
    pageOf('customers', customers),
    pageOf('connectivity', connectivity),
    pageOf('processes', processes),
    pageOf('data', data),
    pageOf('security', security),
    pageOf('innovation', innovation),
  ],
  indices: [readinessIndex, intensity2025, intensity2024, maturityEstimate],
});
