import { defineInstrument } from '../../scoring/define-instrument.js';
import { networkConnection } from './connectivity.js';
import { ictUse, research } from './culture.js';
import { onlineActivity, onlinePresence } from './customer-experience.js';
import { dataUse } from './data.js';
import { ictInfrastructure } from './infrastructure.js';
import { maturityIndex } from './maturity-index.js';
import { ictPolicy, people } from './operations.js';
import { pages } from './pages.js';
import { published } from './sources.js';
import { transformationPlan } from './strategy.js';
import { variants } from './variants.js';

/** All 60 criteria of Decision 1970/QĐ-BTTTT for small and medium-sized enterprises; replaced in 2023 and 2025. */
export const dbiSme2021Structure = /* @__PURE__ */ defineInstrument({
  format: 1,
  id: 'dbi-sme-2021',
  version: '0.1.0',
  defaultLocale: 'vi',
  sources: published,
  profile: {
    region: 'vietnam',
    fields: ['form', 'sector', 'place', 'persons', 'enterprise-code', 'role'],
  },
  items: [
    ...onlinePresence,
    ...onlineActivity,
    ...transformationPlan,
    ...networkConnection,
    ...ictInfrastructure,
    ...ictPolicy,
    ...people,
    ...ictUse,
    ...research,
    ...dataUse,
  ],
  pages,
  variants,
  indices: [maturityIndex],
});
