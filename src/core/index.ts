export { compileInstrument } from './compiled/compile-instrument.js';
export type { CompiledInstrument } from './compiled/compiled-instrument.js';
export {
  CELL_CODES,
  cellKey,
  type CellColumn,
  type CohortColumns,
  type ProfileColumn,
} from './scoring/columns/cohort-columns.js';
export type * from './scoring/columns/column-scores.js';
export { encodeColumns } from './scoring/columns/encode-columns.js';
export type { ColumnOptions } from './scoring/columns/prepare-scores.js';
export { scoreColumns } from './scoring/columns/score-columns.js';
export { compileIndex, type BasisOptions } from './scoring/compile-index.js';
export type { CompiledIndex } from './scoring/compiled-index.js';
export { defineInstrument, type AnswersOf, type DimensionIdOf, type LevelIdOf } from './scoring/define-instrument.js';
export { explain } from './scoring/explain.js';
export { ReadinessError } from './compiled/readiness-error.js';
export type * from './scoring/result.js';
export { scoreAll } from './scoring/score-all.js';
export { basisDifference, type BasisDifference } from './scoring/same-basis.js';
export { score, type Scorable, type ScoreOptions } from './scoring/score.js';
