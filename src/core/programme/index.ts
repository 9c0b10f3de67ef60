export { enterpriseLines, type EnterpriseLine, type EnterpriseScore } from './enterprise-lines.js';
export type { IndicatorCard } from './indicator-cards.js';
export { openRegister, type OpenRegisterOptions } from './open-register.js';
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
export { ProgrammeDesk } from './programme-desk.js';
export { programmeQuality, type ProgrammeQuality } from './programme-quality.js';
export type { ProgrammeState } from './programme-state.js';
export { qualityFindings, type QualityFinding, type QualityFindings } from './quality-findings.js';
export type { EnterprisePage, ProgrammeSummary, ShownProgramme } from './shown-programme.js';
export type { Dossier } from './dossier.js';
