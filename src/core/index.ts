export { compileInstrument, type CompiledInstrument } from './compiled/compile-instrument.js';
export { compileIndex, type BasisOptions } from './scoring/compile-index.js';
export type { CompiledIndex } from './scoring/compiled-index.js';
export { defineInstrument, type AnswersOf, type DimensionIdOf, type LevelIdOf } from './scoring/define-instrument.js';
export { explain } from './scoring/explain.js';
export { ReadinessError } from './scoring/readiness-error.js';
export type * from './scoring/result.js';
export { scoreAll } from './scoring/score-all.js';
export { score, type Scorable, type ScoreOptions } from './scoring/score.js';
