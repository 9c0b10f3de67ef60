import { settle } from '../../compiled/settle.js';
import type { Wanted } from './group-columns.js';
import { MAY_BE_NONE, MAY_BE_OUT } from '../spread.js';
import { COUNTED, RANGED, VALUED, type NodeColumns } from './node-table.js';
import { BLOCK, type Program } from './program.js';

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
export function createView(): NodeView {
  const column = () => new Float64Array(BLOCK);
  return { score: column(), low: column(), high: column(), mayBeNull: new Uint8Array(BLOCK), coverage: column() };
}

/** Adds the step that settles a node for those who look at it from outside its tree. */
export function nodeView({ steps }: Program, { keys, table }: NodeColumns, wanted: Wanted): NodeView {
  const view = createView();
  const { score, low, high, mayBeNull, coverage } = view;
  steps.push((_, count) => {
    for (let row = 0; row < count; row++) {
      const key = keys[row] ?? 0;
      score[row] = ((table.flags[key] ?? 0) & VALUED) === 0 ? NaN : settle(table.value[key] ?? NaN);
    }
  });
  if (wanted.coverage) {
    steps.push((_, count) => {
      for (let row = 0; row < count; row++) {
        const key = keys[row] ?? 0;
        coverage[row] = ((table.flags[key] ?? 0) & COUNTED) === 0 ? NaN : (table.coverage[key] ?? NaN);
      }
    });
  }
  if (wanted.bounds) {
    steps.push((_, count) => {
      for (let row = 0; row < count; row++) {
        const key = keys[row] ?? 0;
        const flags = table.flags[key] ?? 0;
        const ranged = (flags & RANGED) !== 0;
        low[row] = ranged ? settle(table.low[key] ?? NaN) : NaN;
        high[row] = ranged ? settle(table.high[key] ?? NaN) : NaN;
        mayBeNull[row] = (flags & (MAY_BE_NONE | MAY_BE_OUT)) === 0 ? 0 : 1;
      }
    });
  }
  return view;
}
