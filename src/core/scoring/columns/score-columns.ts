import type { Structure } from '../../model/instrument.js';
import type { DimensionIdOf, LevelIdOf } from '../define-instrument.js';
import type { CohortColumns } from './cohort-columns.js';
import { collectLevels, collectNode, collectOutside, collectTight, collectView } from './collect.js';
import type { ColumnScores } from './column-scores.js';
import { prepareScores, type ColumnOptions } from './prepare-scores.js';
import { run } from './program.js';

/**
 * Scores a cohort by one index. Every row has the very bits that {@link score} gives for the same response; only the
 * nodes below the dimensions are not told.
 *
 * @throws {ReadinessError} For an index, variant or weighting that does not exist, for columns of another structure, and
 * for codes and numbers that an item cannot have.
 *
 * @example
 * const { score, levels } = scoreColumns(smeScreening, encodeColumns(smeScreening, responses), { bounds: true });
 */
export function scoreColumns<const S extends Structure>(
  structure: S,
  columns: CohortColumns,
  options?: ColumnOptions,
): ColumnScores<DimensionIdOf<S>, LevelIdOf<S>>;
export function scoreColumns(structure: Structure, columns: CohortColumns, options: ColumnOptions = {}): ColumnScores {
  const { program, compiled, index, levels } = prepareScores(structure, columns, options);
  const asked = { bounds: options.bounds ?? false, coverage: options.coverage ?? false };
  const tight = collectTight(program, index.tight, asked);
  const wholeTight = index.wholeTight === index.tight ? tight : collectTight(program, index.wholeTight, asked);
  const scores = {
    basis: compiled.basis,
    rows: columns.rows,
    ...collectView(program, index.whole, wholeTight, asked),
    ...(asked.bounds ? { outsideBounds: collectOutside(program, index.whole) } : {}),
    levels: compiled.levels && levels && collectLevels(program, compiled.levels, levels, asked),
    dimensions: index.dimensions.map((node, position) => ({
      id: compiled.root.children[position]?.node.id ?? '',
      ...collectNode(program, node, tight, asked),
    })),
  };
  run(program);
  return scores;
}
