import { settle } from '../../compiled/settle.js';
import type { Wanted } from './group-columns.js';
import { MAY_BE_NONE, MAY_BE_OUT } from '../spread.js';
import { COUNTED, RANGED, VALUED, type NodeColumns, type NodeTable } from './node-table.js';
import { BLOCK, type Program } from './program.js';
import { wideKeys } from './row-columns.js';

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
  return node.written ? keptView(program, node, node.written, wanted) : rowView(program, node, wanted);
}

function rowView({ steps }: Program, { keys, table }: NodeColumns, wanted: Wanted): NodeView {
  const view = createView();
  steps.push((_, count) => {
    for (let row = 0; row < count; row++) settleEntry(table, keys[row] ?? 0, view, row, wanted);
  });
  return view;
}

/** Settles every entry once, and looks it up in each row. */
function keptView(program: Program, node: NodeColumns, written: () => number, wanted: Wanted): NodeView {
  const { table, used } = node;
  const keys = wideKeys(program, node.keys);
  const [view, kept] = [createView(), createView(used)];
  const { coverage, bounds } = wanted;
  const parts = (['score', ...(coverage ? ['coverage'] : []), ...(bounds ? ['low', 'high'] : [])] as const).map(
    (part) => [kept[part as 'score'], view[part as 'score']] as const,
  );
  let settled = 0;
  program.steps.push((_, count) => {
    for (; settled < written(); settled++) settleEntry(table, settled, kept, settled, wanted);
    for (const [from, to] of parts) lookUp(from, keys, to, count);
    if (!bounds) return;
    for (let row = 0; row < count; row++) view.mayBeNull[row] = kept.mayBeNull[keys[row] ?? 0] ?? 0;
  });
  return view;
}

function lookUp(from: Float64Array, keys: Uint16Array, to: Float64Array, count: number): void {
  for (let row = 0; row < count; row++) to[row] = from[keys[row] ?? 0] ?? 0;
}

function settleEntry(table: NodeTable, key: number, view: NodeView, at: number, { coverage, bounds }: Wanted): void {
  const flags = table.flags[key] ?? 0;
  view.score[at] = (flags & VALUED) === 0 ? NaN : settle(table.value[key] ?? NaN);
  if (coverage) view.coverage[at] = (flags & COUNTED) === 0 ? NaN : (table.coverage[key] ?? NaN);
  if (!bounds) return;
  const ranged = (flags & RANGED) !== 0;
  view.low[at] = ranged ? settle(table.low[key] ?? NaN) : NaN;
  view.high[at] = ranged ? settle(table.high[key] ?? NaN) : NaN;
  view.mayBeNull[at] = (flags & (MAY_BE_NONE | MAY_BE_OUT)) === 0 ? 0 : 1;
}
