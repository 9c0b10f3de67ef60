export { answeredBeside, type AsksOtherwise, type BesideAnswer, type BesideAnswers } from './answered-beside.js';
export { canDeny } from './can-deny.js';
export { carryOver } from './carry-over.js';
export { countIndicator, type IndicatorCount } from './count-indicator.js';
export { dtiIndicators, type DtiIndicatorId } from './dti-indicators.js';
export { equivalences, type Equivalence } from './equivalences.js';
export { evaluateIndicator } from './evaluate-indicator.js';
export type {
  BooleanFact,
  CertainRow,
  CertainTick,
  ChoiceFact,
  CountedIndicator,
  Fact,
  FactRule,
  FactValues,
  Indicator,
  ListEntry,
  MatrixFact,
  NumberFact,
  RatioFact,
  SameRule,
  ShareBand,
  SummedIndicator,
  SumRule,
  TicksFact,
} from './fact.js';
export { factsOf } from './facts-of.js';
export type { EarlierResponse } from './known-facts.js';
export {
  fixedConnection,
  internetConnection,
  provincialIndicators,
  websiteTakesOrders,
  type ProvincialIndicatorId,
} from './provincial-indicators.js';
export { relations, type Difference, type Relation } from './related.js';
export { suggestAnswers } from './suggest-answers.js';
export { sumIndicator, type IndicatorSum } from './sum-indicator.js';
export { unctadIndicators, type UnctadIndicatorId } from './unctad-indicators.js';
export { vocabulary, type Vocabulary } from './vocabulary.js';
