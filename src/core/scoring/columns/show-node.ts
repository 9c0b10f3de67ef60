import type { Wanted } from './group-columns.js';
import type { NodeColumns } from './node-table.js';
import { createView, type NodeView } from './node-view.js';
import type { Program } from './program.js';
import { lookUp, settleEntry, settledEntries } from './settled-entries.js';
import { wideKeys } from './wide-keys.js';

/** Adds the step that settles a node for those who look at it from outside its tree. */
export function showNode(program: Program, node: NodeColumns, wanted: Wanted): NodeView {
  const view = createView();
  const keys = wideKeys(program, node.keys);
  const kept = settledEntries(node, wanted);
  program.steps.push((_, count) => {
    if (kept) lookUp(kept(), keys, view, { place: 0, count }, wanted);
    else for (let row = 0; row < count; row++) settleEntry(node.table, keys[row] ?? 0, view, row, wanted);
  });
  return view;
}
