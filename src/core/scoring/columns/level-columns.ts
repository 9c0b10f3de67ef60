import { settle } from '../../compiled/settle.js';
import type { LevelTable } from '../../model/index-definition.js';
import type { Withheld } from '../result.js';
import { roundTo } from '../round-to.js';
import { gateColumns } from './gate-columns.js';
import type { Wanted } from './group-columns.js';
import type { IndexColumns } from './index-columns.js';
import type { NodeView } from './node-view.js';
import { BLOCK, type Program } from './program.js';
import { FALSE, TRUE } from './truth-bytes.js';
import type { TruthColumns } from './truth-columns.js';

/** Stands for no level. */
export const NO_LEVEL = 255;

/** Why there is no level, by its byte; `null`: there is one. */
export const WITHHELD: readonly (Withheld | null)[] = [
  null,
  'noScore',
  'coverage',
  'gate',
  'notMeant',
  'maybeNotMeant',
];
const [NOT_WITHHELD, NO_SCORE, COVERAGE, GATE, NOT_MEANT, MAYBE_NOT_MEANT] = [0, 1, 2, 3, 4, 5] as const;

/** Levels by position in the table, {@link NO_LEVEL} where there is none. */
export interface LevelRows {
  readonly level: Uint8Array;
  readonly byScore: Uint8Array;
  readonly withheld: Uint8Array;
  readonly lowest: Uint8Array;
  readonly highest: Uint8Array;
  /** The truths of the gates, by position of their level. */
  readonly gates: ReadonlyMap<number, Uint8Array>;
}

/** Adds the steps that place the scores of an index among its levels, as `placeLevel` does for one score. */
export function levelColumns(
  program: Program,
  truths: TruthColumns,
  levels: LevelTable,
  index: IndexColumns,
  wanted: Wanted,
): LevelRows {
  const { steps } = program;
  const { whole } = index;
  const column = () => new Uint8Array(BLOCK);
  const rows = { level: column(), byScore: column(), withheld: column(), lowest: column(), highest: column() };
  const meant = levels.levelIf ? truths.truth(levels.levelIf, index.now) : null;
  const now = gateColumns(program, truths, levels, index.now);
  const isThin = thinRows(levels, whole, index);
  const bands = bandsOf(levels);

  function withhold(row: number, byScore: number): number {
    const truth = meant?.[row] ?? TRUE;
    if (truth !== TRUE) return truth === FALSE ? NOT_MEANT : MAYBE_NOT_MEANT;
    if (byScore === NO_LEVEL) return NO_SCORE;
    if (isThin(row)) return COVERAGE;
    const certain = Math.min(byScore, now.certain[row] ?? -1);
    return certain < 0 || certain !== Math.min(byScore, now.possible[row] ?? -1) ? GATE : NOT_WITHHELD;
  }

  steps.push((_, count) => {
    for (let row = 0; row < count; row++) {
      const score = whole.score[row] ?? NaN;
      const byScore = Number.isNaN(score) ? NO_LEVEL : positionOf(bands, score);
      const withheld = withhold(row, byScore);
      rows.withheld[row] = withheld;
      rows.level[row] = withheld === NOT_WITHHELD ? Math.min(byScore, now.certain[row] ?? -1) : NO_LEVEL;
      rows.byScore[row] = withheld === NOT_MEANT || withheld === MAYBE_NOT_MEANT ? NO_LEVEL : byScore;
    }
  });
  if (wanted.bounds) {
    const later = gateColumns(program, truths, levels, index.later);
    steps.push((_, count) => {
      for (let row = 0; row < count; row++) {
        const [low, high] = [whole.low[row] ?? NaN, whole.high[row] ?? NaN];
        const none = Number.isNaN(low) || rows.withheld[row] === NOT_MEANT;
        const highest = none ? -1 : Math.min(positionOf(bands, high), later.possible[row] ?? -1);
        const lowest = highest < 0 ? -1 : Math.min(positionOf(bands, low), later.certain[row] ?? -1);
        rows.highest[row] = highest < 0 ? NO_LEVEL : highest;
        rows.lowest[row] = highest < 0 ? NO_LEVEL : Math.max(lowest, 0);
      }
    });
  }
  return { ...rows, gates: now.gates };
}

/** A level table made ready for many scores. */
interface Bands {
  /** Where a band ends, settled, without the last one, which has no end. */
  readonly ends: Float64Array;
  readonly inclusive: boolean;
  readonly round: LevelTable['round'];
}

function bandsOf({ bands, edge, round }: LevelTable): Bands {
  const ends = Float64Array.from(bands.slice(0, -1), ({ to }) => settle(to));
  return { ends, inclusive: edge === 'upperInclusive', round };
}

/** The position of the band that a score lies in, as `bandOf` has it. */
function positionOf({ ends, inclusive, round }: Bands, score: number): number {
  const settled = settle(round ? roundTo(score, round) : score);
  let position = 0;
  for (; position < ends.length; position++) {
    const end = ends[position] ?? Infinity;
    if (settled < end || (inclusive && settled === end)) break;
  }
  return position;
}

/** Whether too little is covered in a row, overall or in a dimension. */
function thinRows({ minimumCoverage }: LevelTable, whole: NodeView, { dimensions }: IndexColumns) {
  if (!minimumCoverage) return () => false;
  const [overall, each] = [settle(minimumCoverage.overall), settle(minimumCoverage.eachDimension ?? 0)];
  const coverages = each > 0 ? dimensions().map(({ coverage }) => coverage) : [];
  return (row: number) => {
    const coverage = whole.coverage[row] ?? NaN;
    if (settle(Number.isNaN(coverage) ? 0 : coverage) < overall) return true;
    for (const one of coverages) if (settle(one[row] ?? NaN) < each) return true;
    return false;
  };
}
