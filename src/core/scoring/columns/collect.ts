import type { LevelTable } from '../../model/index-definition.js';
import type { BoundsColumns, LevelScores, NodeScores } from './column-scores.js';
import type { Wanted } from './group-columns.js';
import { WITHHELD, type LevelRows } from './level-columns.js';
import type { NodeView } from './node-view.js';
import { BLOCK, type Program } from './program.js';

type Column = Uint8Array | Float64Array;

/** Adds the step that takes a column of the program over into one as long as the cohort. */
function collect({ cohort, steps }: Program, from: Uint8Array): Uint8Array;
function collect({ cohort, steps }: Program, from: Float64Array): Float64Array;
function collect({ cohort, steps }: Program, from: Column): Column {
  const whole = from instanceof Uint8Array ? new Uint8Array(cohort.rows) : new Float64Array(cohort.rows);
  steps.push((start, count) => whole.set(count === BLOCK ? from : from.subarray(0, count), start));
  return whole;
}

/** Collects what was asked for of a node. */
export function collectNode(program: Program, view: NodeView, tight: Uint8Array, asked: Wanted): NodeScores {
  return {
    score: collect(program, view.score),
    ...(asked.bounds ? { bounds: collectBounds(program, view, tight) } : {}),
    ...(asked.coverage ? { coverage: collect(program, view.coverage) } : {}),
  };
}

function collectBounds(program: Program, { low, high, mayBeNull }: NodeView, tight: Uint8Array): BoundsColumns {
  return {
    low: collect(program, low),
    high: collect(program, high),
    mayBeNull: collect(program, mayBeNull),
    tight: collect(program, tight),
  };
}

/** Collects the levels. */
export function collectLevels(
  program: Program,
  { bands }: LevelTable,
  { level, byScore, withheld, lowest, highest, gates }: LevelRows,
  asked: Wanted,
): LevelScores {
  const ids = bands.map(({ id }) => id);
  return {
    ids,
    level: collect(program, level),
    byScore: collect(program, byScore),
    withheld: collect(program, withheld),
    withheldReasons: WITHHELD,
    gates: [...gates].map(([position, truth]) => ({ level: ids[position] ?? '', states: collect(program, truth) })),
    ...(asked.bounds ? { bounds: { lowest: collect(program, lowest), highest: collect(program, highest) } } : {}),
  };
}

/** Collects whether scores lie outside their bounds. */
export function collectOutside(program: Program, { score, low, high }: NodeView): Uint8Array {
  const out = new Uint8Array(BLOCK);
  program.steps.push((_, count) => {
    for (let row = 0; row < count; row++) {
      const value = score[row] ?? NaN;
      out[row] = value < (low[row] ?? NaN) || value > (high[row] ?? NaN) ? 1 : 0;
    }
  });
  return collect(program, out);
}
