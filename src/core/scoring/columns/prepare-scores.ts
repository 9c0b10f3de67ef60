import { compileInstrument } from '../../compiled/compile-instrument.js';
import type { Structure } from '../../model/instrument.js';
import { compileIndex, type BasisOptions } from '../compile-index.js';
import type { CompiledIndex, CompiledNode } from '../compiled-index.js';
import type { ScoreOptions } from '../score.js';
import { checkColumns } from './check-columns.js';
import type { CohortColumns } from './cohort-columns.js';
import type { Wanted } from './group-columns.js';
import { indexColumns, type IndexColumns } from './index-columns.js';
import { levelColumns, type LevelRows } from './level-columns.js';
import type { Program } from './program.js';
import { truthColumns } from './truth-columns.js';

/** What the caller may choose. */
export interface ColumnOptions extends ScoreOptions {
  /** Whether bounds are worked out, and levels over all completions; not when left out. */
  readonly bounds?: boolean;
  /** Whether coverages are given; not when left out. */
  readonly coverage?: boolean;
}

/** A program that scores a cohort by one index block by block, to which steps are added that keep what is wanted. */
export interface PreparedScores {
  readonly program: Program;
  readonly compiled: CompiledIndex;
  readonly index: IndexColumns;
  /** `null` where the index has no levels. */
  readonly levels: LevelRows | null;
}

/**
 * Prepares the scoring of a cohort.
 *
 * @throws {ReadinessError} As `scoreColumns` does.
 */
export function prepareScores(structure: Structure, columns: CohortColumns, options: ColumnOptions): PreparedScores {
  const { index, bounds = false, coverage = false, ...basis } = options;
  const instrument = compileInstrument(structure);
  checkColumns(instrument, columns);
  const program: Program = { instrument, cohort: columns, steps: [] };
  return addIndex(program, compileIndex(structure, index, basis), { bounds, coverage }, basis);
}

function addIndex(program: Program, compiled: CompiledIndex, asked: Wanted, basis: BasisOptions): PreparedScores {
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

  const index = add(compiled, asked);
  const levels = compiled.levels && levelColumns(program, truths, compiled.levels, index, asked);
  return { program, compiled, index, levels };
}

/** Whether a score or level depends on coverage. */
function needsCoverage({ root, levels }: CompiledIndex): boolean {
  return levels?.minimumCoverage !== undefined || hasMinimum(root);
}

function hasMinimum(node: CompiledNode): boolean {
  return node.kind === 'group' && ((node.node.minimumCoverage ?? 0) > 0 || node.children.some(hasMinimum));
}
