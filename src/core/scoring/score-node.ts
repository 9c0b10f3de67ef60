import { settle } from '../compiled/settle.js';
import type { GroupNode } from '../model/index-tree.js';
import { combine } from './combine.js';
import type { CompiledNode } from './compiled-index.js';
import { countedChildren } from './counted-children.js';
import { finishGroup } from './finish-group.js';
import { groupSpread } from './group-spread.js';
import { readLeaf, type Reading } from './read-leaf.js';
import type { NodeScore } from './result.js';
import type { Part, Spread } from './spread.js';

/** The score of a node, and what its parent needs of it. */
export interface ScoredNode {
  readonly node: CompiledNode;
  readonly score: NodeScore;
  readonly part: Part;
  readonly spread: Spread;
  readonly weight: number;
  readonly children: readonly ScoredNode[];
}

/** Scores a node and everything below it. */
export function scoreNode(node: CompiledNode, reading: Reading, tight: boolean): ScoredNode {
  const children = node.kind === 'leaf' ? [] : node.children.map((child) => scoreNode(child, reading, tight));
  const { part, spread, coverage, ...read } =
    node.kind === 'leaf' ? readLeaf(node, reading) : readGroup(node.node, children);
  const score = {
    id: node.node.id,
    // What lies above goes on with the unsettled value: settling twice would move it.
    score: typeof part === 'number' ? settle(part) : null,
    bounds: { low: settled(spread.low), high: settled(spread.high), mayBeNull: spread.none || spread.out, tight },
    coverage,
    range: { minimum: settle(node.minimum), maximum: settle(node.maximum) },
    ...read,
    ...('fidelity' in node.node && node.node.fidelity ? { fidelity: node.node.fidelity } : {}),
    children: children.map((child) => child.score),
  };
  return { node, score, part, spread, weight: node.weight, children };
}

function readGroup(node: GroupNode, children: readonly ScoredNode[]) {
  const counted = countedChildren(node, children);
  const coverage = groupCoverage(node, counted);
  return { part: groupPart(node, counted, coverage), spread: groupSpread(node, counted), coverage };
}

function groupPart(node: GroupNode, children: readonly ScoredNode[], coverage: number | null): Part {
  if (children.some(({ part }) => part === 'none')) return 'none';
  const valued = children.flatMap(({ part, weight }) => (typeof part === 'number' ? [{ value: part, weight }] : []));
  if (valued.length === 0) return 'out';
  return settle(coverage ?? 1) < settle(node.minimumCoverage ?? 0)
    ? 'none'
    : finishGroup(node, combine(node.combine, valued));
}

/** The share of the weight that is answered. In a sum a child weighs as much as it can move the sum. */
function groupCoverage(node: GroupNode, children: readonly ScoredNode[]): number | null {
  const shares = children.flatMap(({ node: { minimum, maximum }, weight: own, score: { coverage } }) => {
    const weight = node.combine === 'weightedMean' ? own : node.combine === 'sum' ? maximum - minimum : 1;
    return coverage === null ? [] : [{ value: coverage, weight }];
  });
  const coverage = combine('weightedMean', shares);
  // Nothing of nothing is not a number.
  return coverage >= 0 ? coverage : null;
}

function settled(value: number | null): number | null {
  return value === null ? null : settle(value);
}
