import type { LevelTable } from '../../model/index-definition.js';
import { BLOCK, type Program } from './program.js';
import { FALSE, OPEN, TRUE } from './truth-bytes.js';
import type { ScoreLookup, TruthColumns } from './truth-columns.js';

/** What the gates of a level table let through, row by row. */
export interface GateColumns {
  /** The truth of each gate, by position of its level. */
  readonly gates: ReadonlyMap<number, Uint8Array>;
  /** The highest position that all gates up to it let pass: those that are met; -1 where the first does not. */
  readonly certain: Int16Array;
  /** Likewise, with the gates that are open. */
  readonly possible: Int16Array;
}

/** Adds the steps that look at the gates of a level table. */
export function gateColumns(
  { steps }: Program,
  truths: TruthColumns,
  { bands }: LevelTable,
  scores: ScoreLookup,
): GateColumns {
  const gates = new Map(
    bands.flatMap(({ gate }, position) => (gate ? [[position, truths.truth(gate, scores)] as const] : [])),
  );
  const certain = new Int16Array(BLOCK).fill(bands.length - 1);
  const possible = new Int16Array(BLOCK).fill(bands.length - 1);
  if (gates.size === 0) return { gates, certain, possible };
  // From the highest gate down, so that the lowest has the last word.
  const downwards = [...gates].reverse();
  steps.push((_, count) => {
    certain.fill(bands.length - 1);
    possible.fill(bands.length - 1);
    for (const [position, truth] of downwards) {
      for (let row = 0; row < count; row++) {
        const met = truth[row] ?? OPEN;
        if (met === TRUE) continue;
        certain[row] = position - 1;
        if (met === FALSE) possible[row] = position - 1;
      }
    }
  });
  return { gates, certain, possible };
}
