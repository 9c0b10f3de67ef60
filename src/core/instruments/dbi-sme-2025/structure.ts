import { defineInstrument } from '../../scoring/define-instrument.js';
import { catalogue, construction, foodService, logistics, retail, steel, travel } from './catalogues.js';
import { customers, data, strategy, technology, toolLinks } from './common.js';
import { maturityIndex } from './maturity-index.js';
import { needs } from './needs.js';
import { published } from './sources.js';
import { variants } from './variants.js';

/** Common questions and the tools of six sectors, an unofficial approximation of the criteria of 2025. */
export const dbiSme2025Structure = /* @__PURE__ */ defineInstrument({
  format: 1,
  id: 'dbi-sme-2025',
  version: '0.1.0',
  defaultLocale: 'vi',
  sources: published,
  profile: {
    region: 'vietnam',
    fields: ['form', 'sector', 'place', 'persons', 'revenue', 'enterprise-code', 'role'],
  },
  items: [
    catalogue,
    retail,
    foodService,
    travel,
    logistics,
    steel,
    construction,
    ...toolLinks,
    ...technology,
    ...data,
    ...customers,
    ...strategy,
    ...needs,
  ],
  pages: [
    {
      id: 'tools',
      items: [
        'catalogue',
        'tools-retail',
        'tools-food-service',
        'tools-travel',
        'tools-logistics',
        'tools-steel',
        'tools-construction',
        'tool-links',
      ],
    },
    { id: 'technology', items: ['cloud-automation', 'technology-reach'] },
    { id: 'data', items: ['data-decisions', 'information-security'] },
    { id: 'customers-strategy', items: ['personal-service', 'transformation-plan', 'transformation-budget'] },
    {
      id: 'needs',
      items: ['main-barrier', 'help-wanted', 'ready-to-invest', 'past-support', 'main-goal', 'past-effect', 'remark'],
    },
  ],
  variants,
  indices: [maturityIndex],
});
