export { enterpriseLines, type EnterpriseLine, type EnterpriseScore } from './enterprise-lines.js';
export type { FigureList, IndicatorCard, ReportedFigures } from './indicator-cards.js';
export type { MeanAim, MeanAims } from './mean-aims.js';
export { addNote, removeNote, type NoteChange, type NoteOutcome, type NoteRefusal } from './notes.js';
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
export { renameProgramme, type NameChange, type NameOutcome, type NameRefusal } from './rename-programme.js';
export { ProgrammeDesk, type NameReply, type NoteReply } from './programme-desk.js';
export { programmeQuality, type ProgrammeQuality } from './programme-quality.js';
export type { ProgrammeState } from './programme-state.js';
export { qualityFindings, type QualityFinding, type QualityFindings } from './quality-findings.js';
export type { EnterprisePage, ProgrammeSummary, ShownProgramme } from './shown-programme.js';
export type { Dossier } from './dossier.js';
export type { SegmentActions } from './segment-actions.js';
export type { SegmentChange } from './segment-changes.js';
export { talkPoints, type TalkPoints, type TalkSource } from './talk-points.js';
