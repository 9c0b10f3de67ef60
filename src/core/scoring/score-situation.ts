import { evaluate, holds, type Known, type Lookup, type Truth } from '../compiled/condition.js';
import { itemStates, type ItemStates, type Situation } from '../compiled/item-states.js';
import type { Structure } from '../model/instrument.js';
import { compileIndex, type BasisOptions } from './compile-index.js';
import type { CompiledIndex, CompiledLeaf } from './compiled-index.js';
import { placeLevel } from './place-level.js';
import type { Bounds, IndexResult, NodeScore } from './result.js';
import { scoreNode, type ScoredNode } from './score-node.js';
import { leavesOf } from './tight.js';

/** A result, and the scored tree that it was made of. */
export interface ScoredSituation {
  readonly compiled: CompiledIndex;
  readonly root: ScoredNode;
  readonly result: IndexResult;
}

/**
 * Scores a situation by one index.
 *
 * @param under The indices that are being scored and asked for this one. Such an index is unknown to itself; the model
 * refuses instruments where that happens.
 */
export function scoreSituation(
  structure: Structure,
  situation: Situation,
  id?: string,
  options: BasisOptions = {},
  under: readonly string[] = [],
): ScoredSituation {
  const compiled = compileIndex(structure, id, options);
  const { index, instrument, basis, levels: table } = compiled;
  const states = itemStates(instrument, situation);
  const tight = compiled.plain && leavesOf(compiled.root).every((leaf) => isSettled(leaf, states));
  const root = scoreNode(compiled.root, { items: instrument.items, situation, states }, tight);
  const { score: tree } = root;

  function treeOf(asked: string): NodeScore | null {
    if (asked === index.id) return tree;
    if (under.includes(asked)) return null;
    const basis = { variants: options.variants ?? {} };
    const { result } = scoreSituation(structure, situation, asked, basis, [...under, index.id]);
    return { ...result.tree, score: result.score, bounds: result.bounds };
  }

  /** Looks up answers, the profile, and node scores: as they are now, or as ranges over all completions. */
  const lookup =
    (later: boolean): Lookup =>
    (subject) => {
      if (!('score' in subject)) return states.known(subject);
      const asked = treeOf(subject.score.index);
      const node = asked && findNode(asked, subject.score.node ?? asked.id);
      return node && rangeOf(node, later);
    };

  const [now, later] = [lookup(false), lookup(true)];
  const scoreIf = holds(index.scoreIf, now);
  const score = scoreIf ? tree.score : null;
  const bounds = gatedBounds(tree.bounds, holds(index.scoreIf, later));
  const { coverage, children: dimensions } = tree;
  const result = {
    basis,
    fidelity: index.fidelity,
    scoreIf,
    score,
    bounds,
    outsideBounds: score !== null && (score < (bounds.low ?? score) || score > (bounds.high ?? score)),
    coverage,
    levels: table && placeLevel(table, { score, bounds, coverage, dimensions, now, later }),
    dimensions,
    tree,
  };
  return { compiled, root, result };
}

/** Bounds where there is a score only under a condition. */
function gatedBounds({ low, high, mayBeNull, tight }: Bounds, possible: Truth): Bounds {
  const ends = possible === false ? { low: null, high: null } : { low, high };
  return { ...ends, mayBeNull: mayBeNull || possible !== true, tight: tight && possible !== null };
}

/** What conditions know of the score of a node. */
function rangeOf({ score, bounds }: NodeScore, later: boolean): Known | null {
  const { low, high, mayBeNull } = later ? bounds : { low: score, high: score, mayBeNull: false };
  return low === null || high === null || mayBeNull ? null : { kind: 'range', low, high };
}

function findNode(tree: NodeScore, id: string): NodeScore | null {
  if (tree.id === id) return tree;
  return tree.children.reduce<NodeScore | null>((found, child) => found ?? findNode(child, id), null);
}

/** Whether no condition that the leaf depends on is open. */
function isSettled({ points }: CompiledLeaf, states: ItemStates): boolean {
  if (points.from === 'condition') return evaluate(points.when, states.known) !== null;
  if (!('item' in points)) return true;
  const { visible, applicable } = states.state(points.item);
  return visible !== null && applicable !== null;
}
