import { evaluate, holds, type Known, type Lookup, type Truth } from '../compiled/condition.js';
import { itemStates, type Situation } from '../compiled/item-states.js';
import type { Structure } from '../model/instrument.js';
import { compileIndex, type BasisOptions } from './compile-index.js';
import { placeLevel } from './place-level.js';
import type { Bounds, IndexResult, NodeScore } from './result.js';
import { scoreNode } from './score-node.js';
import type { ScoredNode } from './scored-node.js';

/** A result, and the scored tree that it was made of. */
export interface ScoredSituation {
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
  const tight = compiled.plain && compiled.conditions.every((condition) => evaluate(condition, states.known) !== null);
  const root = scoreNode(compiled.root, { items: instrument.items, situation, states, tight });
  const { score: tree } = root;

  function treeOf(asked: string): NodeScore | null {
    if (asked === index.id) return tree;
    if (under.includes(asked)) return null;
    const { result } = scoreSituation(structure, situation, asked, { ...options, weighting: 'default' }, [
      ...under,
      index.id,
    ]);
    return { ...result.tree, score: result.score, bounds: result.bounds };
  }

  /** Looks up answers, the profile, and node scores: as they are now, or as ranges over all completions. */
  const lookup =
    (later: boolean): Lookup =>
    (subject) => {
      if (!('score' in subject)) return states.known(subject);
      const asked = treeOf(subject.score.index);
      const node = asked && nodeIn(asked, subject.score.node ?? asked.id);
      return node ? rangeOf(later ? node.bounds : { low: node.score, high: node.score }) : null;
    };

  const now = lookup(false);
  const later = lookup(true);
  const scoreIf = holds(index.scoreIf, now);
  const score = scoreIf ? tree.score : null;
  const bounds = gatedBounds(tree.bounds, holds(index.scoreIf, later));
  const result = {
    basis,
    fidelity: index.fidelity,
    scoreIf,
    score,
    bounds,
    outsideBounds: score !== null && (score < (bounds.low ?? score) || score > (bounds.high ?? score)),
    coverage: tree.coverage,
    levels: table && placeLevel(table, score, bounds, tree, now, later),
    dimensions: tree.children,
    tree,
  };
  return { root, result };
}

/** Bounds where there is a score only under a condition. */
function gatedBounds({ low, high, mayBeNull, tight }: Bounds, possible: Truth): Bounds {
  const never = possible === false;
  return {
    low: never ? null : low,
    high: never ? null : high,
    mayBeNull: mayBeNull || possible !== true,
    tight: tight && possible !== null,
  };
}

/** What conditions know of the score of a node. */
function rangeOf({ low, high, mayBeNull }: Pick<Bounds, 'low' | 'high'> & Partial<Bounds>): Known | null {
  return low === null || high === null || mayBeNull ? null : { kind: 'range', low, high };
}

/** The node of an id, at or below a node. */
function nodeIn(node: NodeScore, id: string): NodeScore | null {
  if (node.id === id) return node;
  return node.children.reduce<NodeScore | null>((found, child) => found ?? nodeIn(child, id), null);
}
