import type { GroupNode } from '../model/index-tree.js';
import { combine, total } from './combine.js';
import type { CompiledGroup, CompiledLeaf, CompiledNode } from './compiled-index.js';
import { countedChildren } from './counted-children.js';
import { finishGroup } from './finish-group.js';
import { groupSpread } from './group-spread.js';
import { readLeaf, type Reading } from './read-leaf.js';
import type { NodeScore } from './result.js';
import { settle } from '../compiled/settle.js';
import { NONE, OUT, part, type Part, type Spread } from './spread.js';

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
  return node.kind === 'leaf' ? scoreLeaf(node, reading, tight) : scoreGroup(node, reading, tight);
}

function scoreLeaf(leaf: CompiledLeaf, reading: Reading, tight: boolean): ScoredNode {
  const { state, part, spread, coverage } = readLeaf(leaf, reading);
  const { fidelity } = leaf.node;
  const score = {
    ...nodeScore(leaf, part, spread, coverage, tight),
    state,
    ...(fidelity ? { fidelity } : {}),
    children: [],
  };
  return { node: leaf, score, part, spread, weight: leaf.weight, children: [] };
}

function scoreGroup(group: CompiledGroup, reading: Reading, tight: boolean): ScoredNode {
  const children = group.children.map((child) => scoreNode(child, reading, tight));
  const counted = countedChildren(group.node, children);
  const coverage = groupCoverage(group.node, counted);
  const part = groupPart(group.node, counted, coverage);
  const spread = groupSpread(group.node, counted);
  const score = { ...nodeScore(group, part, spread, coverage, tight), children: children.map((child) => child.score) };
  return { node: group, score, part, spread, weight: group.weight, children };
}

function groupPart(node: GroupNode, children: readonly ScoredNode[], coverage: number | null): Part {
  if (children.some((child) => child.part.kind === 'none')) return NONE;
  const valued = children.flatMap(({ part, weight }) => (part.kind === 'value' ? [{ value: part.value, weight }] : []));
  if (valued.length === 0) return OUT;
  if (coverage !== null && settle(coverage) < settle(node.minimumCoverage ?? 0)) return NONE;
  return part(finishGroup(node, combine(node.combine, valued)));
}

/** The share of the weight that is answered. In a sum a child weighs as much as it can move the sum. */
function groupCoverage(node: GroupNode, children: readonly ScoredNode[]): number | null {
  const counted = children.flatMap(({ node: { minimum, maximum }, weight, score: { coverage } }) => {
    const share = node.combine === 'weightedMean' ? weight : node.combine === 'sum' ? maximum - minimum : 1;
    return coverage === null ? [] : [{ coverage, share }];
  });
  const whole = total(counted.map(({ share }) => share));
  return whole > 0 ? total(counted.map(({ coverage, share }) => coverage * share)) / whole : null;
}

function nodeScore(
  { node, minimum, maximum }: CompiledNode,
  part: Part,
  spread: Spread,
  coverage: number | null,
  tight: boolean,
) {
  return {
    id: node.id,
    // What lies above goes on with the unsettled value: settling twice would move it.
    score: part.kind === 'value' ? settle(part.value) : null,
    bounds: { low: settled(spread.low), high: settled(spread.high), mayBeNull: spread.none || spread.out, tight },
    coverage,
    range: { minimum: settle(minimum), maximum: settle(maximum) },
  };
}

function settled(value: number | null): number | null {
  return value === null ? null : settle(value);
}
