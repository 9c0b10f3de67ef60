import { settle } from '../compiled/settle.js';
import type { GroupNode } from '../model/index-tree.js';
import { combine } from './combine.js';
import type { CompiledNode } from './compiled-index.js';
import { countedChildren } from './counted-children.js';
import { finishGroup } from './finish-group.js';
import { groupSpread } from './group-spread.js';
import type { Reading } from './read-leaf.js';
import { scoreLeaf } from './score-leaf.js';
import { scoredNode, type ScoredNode } from './scored-node.js';

/** Scores a node and everything below it. */
export function scoreNode(node: CompiledNode, reading: Reading, tight: boolean): ScoredNode {
  if (node.kind === 'leaf') return scoreLeaf(node, reading, tight);
  const children = node.children.map((child) => scoreNode(child, reading, tight));
  const group = node.node;
  const counted = countedChildren(group, children);
  const coverage = coverageOf(group, counted);
  const thin = settle(coverage ?? 1) < settle(group.minimumCoverage ?? 0);
  const combined = combine(group.combine, counted, (child) => child.part);
  const part = combined === null ? null : thin ? NaN : finishGroup(group, combined);
  return scoredNode(node, { part, spread: groupSpread(group, counted), coverage }, tight, children);
}

/** The share of the weight that is answered. */
function coverageOf({ combine: how }: GroupNode, children: readonly ScoredNode[]): number | null {
  let covered = 0;
  let whole = 0;
  for (const { coverage, weight, node } of children) {
    if (coverage === null) continue;
    const share = how === 'weightedMean' ? weight : how === 'sum' ? node.maximum - node.minimum : 1;
    covered += coverage * share;
    whole += share;
  }
  return whole > 0 ? covered / whole : null;
}
