import { encodeColumns } from '../../core/scoring/columns/encode-columns.js';
import type { ColumnScores, LevelScores, NodeScores } from '../../core/scoring/columns/column-scores.js';
import { scoreColumns } from '../../core/scoring/columns/score-columns.js';
import { compileIndex } from '../../core/scoring/compile-index.js';
import type { ScoreOptions } from '../../core/scoring/score.js';
import type { NumberedRecord } from '../commands/read-stream.js';
import type { LoadedInstrument } from '../instruments/load-instrument.js';
import type { Scored, ScoredNode } from './scored.js';
import { withDerived } from './situation.js';

/** Scores batches of responses by one index. */
export interface BatchScorer {
  /** Ids of the dimensions, in order. */
  readonly dimensions: readonly string[];
  readonly batch: (records: readonly NumberedRecord[]) => readonly Scored[];
}

/** A scorer of batches; what follows from a profile is that of the day of the answers. */
export function createBatchScorer(instrument: LoadedInstrument, options: ScoreOptions): BatchScorer {
  const { structure } = instrument;
  const { root } = compileIndex(structure, options.index, options);
  return {
    dimensions: root.children.map(({ node }) => node.id),
    batch(records) {
      const columns = encodeColumns(
        structure,
        records.map(({ record }) => withDerived(instrument, record)),
      );
      const scores = scoreColumns(structure, columns, { ...options, bounds: true, coverage: true });
      return records.map((one, at) => scoredAt(scores, one, at));
    },
  };
}

function scoredAt(scores: ColumnScores, { row, record }: NumberedRecord, at: number): Scored {
  const { response, ...programme } = record;
  return {
    row,
    id: response.id,
    ...programme,
    basis: scores.basis,
    ...nodeAt(scores, at),
    ...levelsAt(scores.levels, at),
    dimensions: Object.fromEntries(scores.dimensions.map((node) => [node.id, nodeAt(node, at)])),
  };
}

function nodeAt({ score, bounds, coverage }: NodeScores, at: number): ScoredNode {
  return {
    score: numberAt(score, at),
    low: numberAt(bounds?.low, at),
    high: numberAt(bounds?.high, at),
    coverage: numberAt(coverage, at),
  };
}

type Levels = Pick<Scored, 'level' | 'lowestLevel' | 'highestLevel' | 'withheld'>;

function levelsAt(levels: LevelScores | null, at: number): Levels {
  const named = (positions: Uint8Array | undefined) => levels?.ids[positions?.[at] ?? 255] ?? null;
  return {
    level: named(levels?.level),
    lowestLevel: named(levels?.bounds?.lowest),
    highestLevel: named(levels?.bounds?.highest),
    withheld: levels?.withheldReasons[levels.withheld[at] ?? 0] ?? null,
  };
}

function numberAt(column: Float64Array | undefined, at: number): number | null {
  const value = column?.[at] ?? NaN;
  return Number.isNaN(value) ? null : value;
}
