import type { Wanted } from './group-columns.js';
import type { NodeColumns } from './node-table.js';
import { BLOCK, type Program } from './program.js';
import { lookUp, settleEntry, settledEntries } from './settled-entries.js';
import { wideKeys } from './wide-keys.js';

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

/** Adds the step that settles a node for those who look at it from outside its tree. */
export function nodeView(program: Program, node: NodeColumns, wanted: Wanted): NodeView {
  const view = createView();
  const keys = wideKeys(program, node.keys);
  const kept = settledEntries(node, wanted);
  program.steps.push((_, count) => {
    if (kept) lookUp(kept(), keys, view, { place: 0, count }, wanted);
    else for (let row = 0; row < count; row++) settleEntry(node.table, keys[row] ?? 0, view, row, wanted);
  });
  return view;
}
