import { settle } from '../compiled/settle.js';
import type { CompiledNode } from './compiled-index.js';
import type { NodeScore } from './result.js';
import { isValue, MAY_BE_NONE, MAY_BE_OUT, type Part, type Spread } from './spread.js';

/** What a node comes to in a response. */
export interface NodeReading extends Spread {
  readonly part: Part;
  /** Share of the weight that is answered; `null` where nothing is applicable. */
  readonly coverage: number | null;
}

/** The score of a node, and what its parent needs of it. */
export interface ScoredNode extends NodeReading {
  readonly node: CompiledNode;
  score: NodeScore;
  readonly weight: number;
  readonly tight: boolean;
  readonly children: readonly ScoredNode[];
}

/** The score of a node that comes to something. */
export function scoredNode(
  node: CompiledNode,
  { part, low, high, flags, coverage }: NodeReading,
  tight: boolean,
  children: readonly ScoredNode[],
): ScoredNode {
  const score = {
    id: node.node.id,
    // What lies above goes on with the unsettled value: settling twice would move it.
    score: settled(part),
    bounds: {
      low: settled(low),
      high: settled(high),
      mayBeNull: (flags & (MAY_BE_OUT | MAY_BE_NONE)) !== 0,
      tight,
    },
    coverage,
    range: node.range,
    children: children.map((child) => child.score),
  };
  return { node, score, part, low, high, flags, coverage, weight: node.weight, tight, children };
}

function settled(value: Part): number | null {
  return isValue(value) ? settle(value) : null;
}
