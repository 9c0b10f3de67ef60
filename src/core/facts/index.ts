export { countIndicator, type IndicatorCount } from './count-indicator.js';
export { evaluateIndicator } from './evaluate-indicator.js';
export type { BooleanFact, ChoiceFact, Fact, FactValues, Indicator, NumberFact, TicksFact } from './fact.js';
export { factsOf } from './facts-of.js';
export {
  fixedConnection,
  internetConnection,
  provincialIndicators,
  websiteTakesOrders,
  type ProvincialIndicatorId,
} from './provincial-indicators.js';
export { vocabulary, type Vocabulary } from './vocabulary.js';
