import type { LevelTable } from '../../model/index-definition.js';
import type { LevelScores, NodeScores } from './column-scores.js';
import type { Wanted } from './group-columns.js';
import type { ShownNode } from './index-columns.js';
import type { LevelRows } from './level-columns.js';
import { createView, type NodeView } from './node-view.js';
import { BLOCK, type Program } from './program.js';
import { lookUp, settledEntries } from './settled-entries.js';
import { wideKeys } from './wide-keys.js';
import { WITHHELD } from './withheld-rows.js';

type Column = Uint8Array | Float64Array;

/** Adds the step that takes a column of the program over into one as long as the cohort. */
function collect({ cohort, steps }: Program, from: Uint8Array): Uint8Array;
function collect({ cohort, steps }: Program, from: Float64Array): Float64Array;
function collect({ cohort, steps }: Program, from: Column): Column {
  const whole = from instanceof Uint8Array ? new Uint8Array(cohort.rows) : new Float64Array(cohort.rows);
  steps.push((start, count) => whole.set(count === BLOCK ? from : from.subarray(0, count), start));
  return whole;
}

/** Collects where bounds are reached. */
export function collectTight(program: Program, tight: Uint8Array, asked: Wanted): Uint8Array {
  return asked.bounds ? collect(program, tight) : tight;
}

/** Collects what was asked for of what a node shows. */
export function collectView(program: Program, view: NodeView, tight: Uint8Array, asked: Wanted): NodeScores {
  const { score, low, high, mayBeNull, coverage } = view;
  return {
    score: collect(program, score),
    ...(asked.bounds
      ? {
          bounds: {
            low: collect(program, low),
            high: collect(program, high),
            mayBeNull: collect(program, mayBeNull),
            tight,
          },
        }
      : {}),
    ...(asked.coverage ? { coverage: collect(program, coverage) } : {}),
  };
}

/** Likewise of a node; where its entries are kept, straight from them. */
export function collectNode(program: Program, node: ShownNode, tight: Uint8Array, asked: Wanted): NodeScores {
  const entries = settledEntries(node.columns, asked);
  if (!entries) return collectView(program, node.view(), tight, asked);
  const keys = wideKeys(program, node.columns.keys);
  const { rows } = program.cohort;
  const [numbers, bytes] = [() => new Float64Array(rows), () => new Uint8Array(rows)];
  const score = numbers();
  const bounds = asked.bounds ? { low: numbers(), high: numbers(), mayBeNull: bytes(), tight } : null;
  const coverage = asked.coverage ? numbers() : null;
  const view = { ...NOTHING, score, ...bounds, ...(coverage && { coverage }) };
  program.steps.push((place, count) => {
    lookUp(entries(), keys, view, { place, count }, asked);
  });
  return { score, ...(bounds && { bounds }), ...(coverage && { coverage }) };
}

const NOTHING = createView(0);

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
