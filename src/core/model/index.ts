export type { Action, Effect } from './action.js';
export type { Assessment, Change, Consent } from './assessment.js';
export type {
  Condition,
  ConditionAtom,
  FactSubject,
  ItemSubject,
  ProfileSubject,
  ScoreSubject,
  Subject,
} from './condition.js';
export type { Contact, Enterprise, Support } from './enterprise.js';
export type { Index, Level, LevelTable } from './index-definition.js';
export type { Combination, GroupNode, IndexNode, LeafNode, Rescale } from './index-tree.js';
export {
  instrumentSchema,
  structureSchema,
  type Instrument,
  type Questionnaire,
  type Structure,
  type Variant,
} from './instrument.js';
export { applyFix } from './fixes/apply-fix.js';
export { fixText } from './fixes/fix-text.js';
export { mendJson } from './fixes/mend-json.js';
export type { Fix, Issue, Outcome, PatchOperation } from './issue.js';
export type { IssueParams, Thing, ValueType } from './issue-params.js';
export {
  itemSchema,
  type Item,
  type MatrixItem,
  type MultipleItem,
  type NumberItem,
  type Period,
  type RatioItem,
  type SingleItem,
  type TextItem,
  type Unit,
} from './item.js';
export { instrumentJsonSchema, type JsonSchema } from './json-schema.js';
export type { IssueCode, KnownIssue, Path } from './known-issue.js';
export { LIMITS } from './limits.js';
export { placeInText, type PlaceInText } from '../text/place-in-text.js';
export type { Migration } from './migration.js';
export { parseInstrument } from './parse-instrument.js';
export { parseInstrumentText } from './parse-instrument-text.js';
export type { Edge, Points, Steps } from './points.js';
export type {
  CalendarDate,
  Code,
  IndicatorTarget,
  PopulationFigure,
  Programme,
  TextByLanguage,
  Wave,
} from './programme.js';
export type { Policies, PolicyOverrides, Rounding } from './policy.js';
export type {
  Answer,
  Answers,
  AnswerValue,
  CellsValue,
  Profile,
  Provenance,
  RatioValue,
  Respondent,
  Response,
} from './response.js';
export type { KnownInstrument, KnownRegion, RuleOptions } from './rules/rule-options.js';
export type { Fidelity, Source } from './source.js';
export type { Varying } from './varying.js';
export { wordsSchema, type ActionWords, type ItemWords, type Link, type OpeningWords, type Words } from './words.js';
