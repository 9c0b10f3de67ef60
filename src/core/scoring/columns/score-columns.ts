import { compileInstrument } from '../../compiled/compile-instrument.js';
import type { Structure } from '../../model/instrument.js';
import { compileIndex, type BasisOptions } from '../compile-index.js';
import type { CompiledIndex, CompiledNode } from '../compiled-index.js';
import type { DimensionIdOf, LevelIdOf } from '../define-instrument.js';
import type { ScoreOptions } from '../score.js';
import { checkColumns } from './check-columns.js';
import type { CohortColumns } from './cohort-columns.js';
import { collectLevels, collectNode, collectOutside, collectTight, collectView } from './collect.js';
import type { ColumnScores } from './column-scores.js';
import type { Wanted } from './group-columns.js';
import { indexColumns, type IndexColumns } from './index-columns.js';
import { levelColumns } from './level-columns.js';
import { run, type Program } from './program.js';
import { truthColumns } from './truth-columns.js';

/** What the caller may choose. */
export interface ColumnOptions extends ScoreOptions {
  /** Whether bounds are worked out, and levels over all completions; not when left out. */
  readonly bounds?: boolean;
  /** Whether coverages are given; not when left out. */
  readonly coverage?: boolean;
}

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
  const { index, bounds = false, coverage = false, ...basis } = options;
  const instrument = compileInstrument(structure);
  checkColumns(instrument, columns);
  const program: Program = { instrument, cohort: columns, steps: [] };
  const compiled = compileIndex(structure, index, basis);
  const asked = { bounds, coverage };
  const scores = collectIndex(program, compiled, asked, basis);
  run(program);
  return scores;
}

function collectIndex(program: Program, compiled: CompiledIndex, asked: Wanted, basis: BasisOptions): ColumnScores {
  const truths = truthColumns(program);
  const under = new Set<string>();
  const variants = basis.variants ? { variants: basis.variants } : {};

  function add(one: CompiledIndex, toShow: Wanted): IndexColumns {
    const { bounds } = asked;
    const eachDimension = one.levels?.minimumCoverage?.eachDimension !== undefined;
    const shown = { bounds, coverage: toShow.coverage || eachDimension };
    const wanted = { bounds, coverage: toShow.coverage || needsCoverage(one) };
    under.add(one.index.id);
    return indexColumns(program, truths, one, wanted, shown, other);
  }

  // An index that is being scored already is unknown to itself; the model refuses such instruments.
  function other(id: string): IndexColumns | null {
    if (under.has(id)) return null;
    const added = add(compileIndex(program.instrument.structure, id, variants), { ...asked, coverage: false });
    under.delete(id);
    return added;
  }

  const scored = add(compiled, asked);
  const tight = collectTight(program, scored.tight, asked);
  const wholeTight = scored.wholeTight === scored.tight ? tight : collectTight(program, scored.wholeTight, asked);
  const dimensions = scored.dimensions.map((node, position) => ({
    id: compiled.root.children[position]?.node.id ?? '',
    ...collectNode(program, node, tight, asked),
  }));
  const levels = compiled.levels
    ? collectLevels(program, compiled.levels, levelColumns(program, truths, compiled.levels, scored, asked), asked)
    : null;
  return {
    basis: compiled.basis,
    rows: program.cohort.rows,
    ...collectView(program, scored.whole, wholeTight, asked),
    ...(asked.bounds ? { outsideBounds: collectOutside(program, scored.whole) } : {}),
    levels,
    dimensions,
  };
}

/** Whether a score or level depends on coverage. */
function needsCoverage({ root, levels }: CompiledIndex): boolean {
  return levels?.minimumCoverage !== undefined || hasMinimum(root);
}

function hasMinimum(node: CompiledNode): boolean {
  return node.kind === 'group' && ((node.node.minimumCoverage ?? 0) > 0 || node.children.some(hasMinimum));
}
