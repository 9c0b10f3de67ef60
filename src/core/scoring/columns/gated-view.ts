import { createView, type NodeView } from './node-view.js';
import { BLOCK, type Program } from './program.js';
import { FALSE, TRUE } from './truth-bytes.js';

/** Whether an index has a score in a row, now and over all completions; `null` where it always has. */
export interface ScoreGate {
  readonly allowed: Uint8Array | null;
  readonly possible: Uint8Array | null;
}

/** Adds the step that leaves of the root what the condition of the score lets through. */
export function gatedView(
  { steps }: Program,
  raw: NodeView,
  tight: Uint8Array,
  { allowed, possible }: ScoreGate,
): { readonly whole: NodeView; readonly wholeTight: Uint8Array } {
  if (!allowed) return { whole: raw, wholeTight: tight };
  const whole = { ...createView(), coverage: raw.coverage };
  const wholeTight = new Uint8Array(BLOCK);
  steps.push((_, count) => {
    for (let row = 0; row < count; row++) whole.score[row] = allowed[row] === TRUE ? (raw.score[row] ?? NaN) : NaN;
  });
  if (!possible) return { whole, wholeTight };
  steps.push((_, count) => {
    for (let row = 0; row < count; row++) {
      const never = possible[row] === FALSE;
      whole.low[row] = never ? NaN : (raw.low[row] ?? NaN);
      whole.high[row] = never ? NaN : (raw.high[row] ?? NaN);
      whole.mayBeNull[row] = possible[row] === TRUE ? (raw.mayBeNull[row] ?? 0) : 1;
      wholeTight[row] = possible[row] === TRUE || never ? (tight[row] ?? 0) : 0;
    }
  });
  return { whole, wholeTight };
}
