import type { Wanted } from './group-columns.js';
import type { NodeColumns } from './node-table.js';
import { createView, type NodeView } from './node-view.js';
import type { Program } from './program.js';
import { lookUp, settledEntries, settleRows } from './settled-entries.js';
import { wideKeys } from './wide-keys.js';

/** Adds the step that settles a node for those who look at it from outside its tree. */
export function showNode(program: Program, node: NodeColumns, wanted: Wanted): NodeView {
  const view = createView();
  const keys = wideKeys(program, node.keys);
  const kept = settledEntries(node, wanted);
  program.steps.push((_, count) => {
    const rows = { place: 0, count };
    if (kept) lookUp(kept(), keys, view, rows, wanted);
    else settleRows(node.table, keys, view, rows, wanted);
  });
  return view;
}
