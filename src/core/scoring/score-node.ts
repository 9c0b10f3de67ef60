import type { CompiledNode } from './compiled-index.js';
import { readGroup } from './read-group.js';
import { scoreLeaf, type TightReading } from './score-leaf.js';
import { scoredNode, type ScoredNode } from './scored-node.js';

/** Scores a node and everything below it. */
export function scoreNode(node: CompiledNode, reading: TightReading): ScoredNode {
  if (node.kind === 'leaf') return scoreLeaf(node, reading);
  // A loop, since this is where the time goes: `map` is not always compiled into the place where it is called.
  const children: ScoredNode[] = [];
  for (const child of node.children) children.push(scoreNode(child, reading));
  return scoredNode(node, readGroup(node.node, children), reading.tight, children);
}
