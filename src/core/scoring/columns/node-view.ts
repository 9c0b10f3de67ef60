import { BLOCK } from './program.js';

/** What a node shows of itself, row by row: settled scores, NaN where there is none. */
export interface NodeView {
  readonly score: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** 1 where some completion has no score. */
  readonly mayBeNull: Uint8Array;
  /** NaN where nothing is applicable. */
  readonly coverage: Float64Array;
}

/** A view without a meaning yet. */
export function createView(length = BLOCK): NodeView {
  const column = () => new Float64Array(length);
  return { score: column(), low: column(), high: column(), mayBeNull: new Uint8Array(length), coverage: column() };
}
