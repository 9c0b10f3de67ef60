import type { CompiledIndex, CompiledNode } from '../compiled-index.js';
import type { ScoreRange } from './atom-column.js';
import { gatedView } from './gated-view.js';
import { groupColumns, type Wanted } from './group-columns.js';
import { leafColumns } from './leaf-columns.js';
import type { NodeColumns } from './node-table.js';
import type { NodeView } from './node-view.js';
import { BLOCK, type Program } from './program.js';
import { showNode } from './show-node.js';
import { tightColumn } from './tight-column.js';
import type { ScoreLookup, TruthColumns } from './truth-columns.js';

/** An index, as columns of a program. */
export interface IndexColumns {
  /** The root, which has a score only where the index has one. */
  readonly whole: NodeView;
  /** 1 where the bounds of the whole are reached. */
  readonly wholeTight: Uint8Array;
  /** 1 where the bounds of every other node are reached. */
  readonly tight: Uint8Array;
  /** The children of the root. */
  readonly dimensions: readonly ShownNode[];
  /** What others see of a node: the whole where none is named. */
  readonly seen: (node: string | undefined) => NodeView | null;
  /** The scores that gates ask for, as they are, and as ranges over all completions. */
  readonly now: ScoreLookup;
  readonly later: ScoreLookup;
}

/** A node, and what it shows of itself. */
export interface ShownNode {
  readonly columns: NodeColumns;
  readonly view: () => NodeView;
}

/** Finds another index for a gate that asks for its score; `null` for one that is being scored already. */
export type OtherIndex = (index: string) => IndexColumns | null;

/**
 * Adds the steps of an index to a program.
 *
 * @param wanted What is worked out of every node and seen of the root.
 * @param shown What is seen of the nodes below.
 */
export function indexColumns(
  program: Program,
  truths: TruthColumns,
  compiled: CompiledIndex,
  wanted: Wanted,
  shown: Wanted,
  other: OtherIndex,
): IndexColumns {
  const { index, root } = compiled;
  const columns = new Map<CompiledNode, NodeColumns>();
  const views = new Map<CompiledNode, NodeView>();
  const readLeaf = leafColumns(program, truths);

  function columnsOf(node: CompiledNode): NodeColumns {
    return kept(columns, node, () =>
      node.kind === 'leaf' ? readLeaf(node) : groupColumns(program, node, columnsOf, wanted),
    );
  }

  function viewOf(node: CompiledNode): NodeView {
    return kept(views, node, () => showNode(program, columnsOf(node), node === root ? wanted : shown));
  }

  function find(id: string): NodeView | null {
    const node = findNode(root, id);
    return node && viewOf(node);
  }

  /** Of its own index a gate sees the root as it is before any gate. */
  function view(asked: string, node: string | undefined): NodeView | null {
    if (asked === index.id) return node === undefined ? viewOf(root) : find(node);
    return other(asked)?.seen(node) ?? null;
  }

  const now: ScoreLookup = (asked, node) => {
    const found = view(asked, node);
    return found && { low: found.score, high: found.score };
  };
  const later: ScoreLookup = (asked, node) => {
    const found = view(asked, node);
    return found && certainRange(program, found);
  };

  const raw = viewOf(root);
  const tight = tightColumn(program, truths, compiled);
  const { whole, wholeTight } = gatedView(program, raw, tight, {
    allowed: index.scoreIf ? truths.truth(index.scoreIf, now) : null,
    possible: index.scoreIf && wanted.bounds ? truths.truth(index.scoreIf, later) : null,
  });
  return {
    whole,
    wholeTight,
    tight,
    dimensions: root.children.map((child) => ({ columns: columnsOf(child), view: () => viewOf(child) })),
    seen: (node) => (node === undefined || node === root.node.id ? whole : find(node)),
    now,
    later,
  };
}

/** Adds the step that leaves out ranges beyond which there may be no score. */
function certainRange({ steps }: Program, { low, high, mayBeNull }: NodeView): ScoreRange {
  const range = { low: new Float64Array(BLOCK), high: new Float64Array(BLOCK) };
  steps.push((_, count) => {
    for (let row = 0; row < count; row++) {
      range.low[row] = mayBeNull[row] === 0 ? (low[row] ?? NaN) : NaN;
      range.high[row] = high[row] ?? NaN;
    }
  });
  return range;
}

function findNode(node: CompiledNode, id: string): CompiledNode | null {
  if (node.node.id === id) return node;
  for (const child of node.kind === 'group' ? node.children : []) {
    const found = findNode(child, id);
    if (found) return found;
  }
  return null;
}

function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
