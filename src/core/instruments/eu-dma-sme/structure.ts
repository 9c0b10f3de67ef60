import { defineInstrument } from '../../scoring/define-instrument.js';
import { itemsByDimension } from './items.js';
import { maturityIndex } from './maturity-index.js';
import { published } from './sources.js';
import { variants } from './variants.js';

const { strategy, readiness, people, data, automation, green } = itemsByDimension;

/** All 11 questions of the assessment for SMEs, in 6 dimensions; questions and formulas are second-hand. */
export const euDmaSmeStructure = /* @__PURE__ */ defineInstrument({
  format: 1,
  id: 'eu-dma-sme',
  version: '0.1.0',
  defaultLocale: 'vi',
  sources: published,
  profile: {
    region: 'vietnam',
    fields: ['form', 'sector', 'place', 'persons', 'enterprise-code', 'role'],
  },
  items: [...strategy, ...readiness, ...people, ...data, ...automation, ...green],
  pages: [
    { id: 'strategy', items: ['investment-areas', 'preparedness'] },
    { id: 'readiness', items: ['mainstream-technologies', 'advanced-technologies'] },
    { id: 'people', items: ['skills-development', 'staff-involvement'] },
    { id: 'data', items: ['data-management', 'data-security'] },
    { id: 'automation', items: ['ai-automation'] },
    { id: 'green', items: ['green-uses', 'environmental-choices'] },
  ],
  variants,
  indices: [maturityIndex],
});
