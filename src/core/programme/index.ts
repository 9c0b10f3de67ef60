export { enterpriseLines, type EnterpriseLine, type EnterpriseScore } from './enterprise-lines.js';
export type { IndicatorCard } from './indicator-cards.js';
export { openRegister } from './open-register.js';
export { instrumentsIn, programmeCohort, type ProgrammeCohort } from './programme-cohort.js';
export type { ProgrammeFile } from './programme-file.js';
export { FILTERS, type FilterName, type ProgrammeFilter } from './programme-filter.js';
export {
  programmeOverview,
  scoredCohort,
  type ProgrammeOverview,
  type ProgrammeScope,
  type ScoredCohort,
} from './programme-overview.js';
export { programmeQuality, type ProgrammeQuality } from './programme-quality.js';
