import { evaluate, type Known, type Lookup, type Truth } from '../compiled/condition.js';
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

/** Finds the score of a node of another index, for conditions that ask for it. */
type OtherScores = (index: string) => NodeScore | null;

/** Scores a situation by one index. */
export function scoreSituation(
  structure: Structure,
  situation: Situation,
  id?: string,
  options: BasisOptions = {},
): ScoredSituation {
  const under = new Set<string>();

  function run(index: string | undefined, basis: BasisOptions): ScoredSituation {
    const compiled = compileIndex(structure, index, basis);
    under.add(compiled.index.id);
    const scored = scoreIndex(compiled, situation, other);
    under.delete(compiled.index.id);
    return scored;
  }

  // An index that is being scored already is unknown to itself; the model refuses such instruments.
  function other(index: string): NodeScore | null {
    return under.has(index) ? null : wholeScore(run(index, options.variants ? { variants: options.variants } : {}));
  }

  return run(id, options);
}

function scoreIndex(compiled: CompiledIndex, situation: Situation, other: OtherScores): ScoredSituation {
  const { index, instrument, basis, levels: table } = compiled;
  const states = itemStates(instrument, situation);
  const reading = { items: instrument.items, situation, states, lookup: states.known };
  const tight = compiled.plain && leavesOf(compiled.root).every((leaf) => isSettled(leaf, states));
  const root = scoreNode(compiled.root, reading, tight);
  const { score: ungated, bounds: free, coverage, children: dimensions } = root.score;

  /** Looks up answers, the profile, and node scores: as they are now, or as ranges over all completions. */
  const scores =
    (later: boolean): Lookup =>
    (subject) => {
      if (!('score' in subject)) return states.known(subject);
      const { index: asked, node } = subject.score;
      const tree = asked === index.id ? root.score : other(asked);
      return tree && rangeOf(node === undefined ? tree : findNode(tree, node), later);
    };

  const [now, later] = [scores(false), scores(true)];
  const whether = (lookup: Lookup): Truth => (index.scoreIf ? evaluate(index.scoreIf, lookup) : true);
  const score = whether(now) === true ? ungated : null;
  const bounds = gatedBounds(free, whether(later));
  const result = {
    basis,
    fidelity: index.fidelity,
    score,
    bounds,
    outsideBounds: score !== null && (score < (bounds.low ?? -Infinity) || score > (bounds.high ?? Infinity)),
    coverage,
    levels: table && placeLevel(table, { score, bounds, coverage, dimensions, now, later }),
    dimensions,
    tree: root.score,
  };
  return { compiled, root, result };
}

/** The tree of an index, whose root has a score only where the index has one. */
function wholeScore({ root, result: { score, bounds } }: ScoredSituation): NodeScore {
  return { ...root.score, score, bounds };
}

/** Bounds where there is a score only under a condition. */
function gatedBounds(bounds: Bounds, possible: Truth): Bounds {
  if (possible === true) return bounds;
  const gated = { ...bounds, mayBeNull: true };
  return possible === null ? { ...gated, tight: false } : { ...gated, low: null, high: null };
}

/** What conditions know of the score of a node. */
function rangeOf(node: NodeScore | null, later: boolean): Known | null {
  if (!node || (later && node.bounds.mayBeNull)) return null;
  const { low, high } = later ? node.bounds : { low: node.score, high: node.score };
  return low === null || high === null ? null : { kind: 'range', low, high };
}

function findNode(tree: NodeScore, id: string): NodeScore | null {
  if (tree.id === id) return tree;
  for (const child of tree.children) {
    const found = findNode(child, id);
    if (found) return found;
  }
  return null;
}

/** Whether no condition that the leaf depends on is open. */
function isSettled({ points }: CompiledLeaf, states: ItemStates): boolean {
  if (points.from === 'condition') return evaluate(points.when, states.known) !== null;
  if (!('item' in points)) return true;
  const { visible, applicable } = states.state(points.item);
  return visible !== null && applicable !== null;
}
