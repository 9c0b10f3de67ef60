import { settle } from '../compiled/settle.js';
import type { GroupNode } from '../model/index-tree.js';
import { combine, isLinear, sumOrMean } from './combine.js';
import { extreme } from './extreme.js';
import { finishGroup } from './finish-group.js';
import type { PointRange } from './leaf-range.js';
import type { NodeReading } from './scored-node.js';
import { MAY_BE_NONE, MAY_BE_OUT, UNCOVERED } from './spread.js';

/** What a group asks of a child. */
export interface ReadChild extends NodeReading {
  readonly weight: number;
  readonly node: PointRange;
}

/**
 * Reads a group: what its children come to together, in the order of the tree: the same order, the same bits. One walk
 * over them is enough where they are added up, unless some may be left out.
 */
export function readGroup(group: GroupNode, children: readonly ReadChild[]): NodeReading {
  const { combine: how, minimumCoverage = 0 } = group;
  let sum = 0;
  let whole = 0;
  let lows = 0;
  let highs = 0;
  let weights = 0;
  let covered = 0;
  let extents = 0;
  let some = 0;
  let every = MAY_BE_OUT;
  for (const { part, low, high, flags, coverage, weight, node } of children) {
    if (weight === 0) continue;
    if (part !== null) {
      sum += part * weight;
      whole += weight;
    }
    lows += low * weight;
    highs += high * weight;
    weights += weight;
    some |= flags;
    every &= flags;
    if (coverage !== null) {
      const extent = how === 'sum' ? node.maximum - node.minimum : weight;
      covered += coverage * extent;
      extents += extent;
    }
  }
  const linear = isLinear(how);
  const fixed = linear && (some & MAY_BE_OUT) === 0 && !Number.isNaN(lows);
  const one = finishGroup(group, fixed ? sumOrMean(how, lows, weights) : extreme(how, children, 'low'));
  const other = finishGroup(group, fixed ? sumOrMean(how, highs, weights) : extreme(how, children, 'high'));
  const combined = linear && whole > 0 ? sumOrMean(how, sum, whole) : combine(how, children, ({ part }) => part);
  const coverage = extents === 0 ? null : covered / extents;
  const isThin = settle(coverage ?? 1) < settle(minimumCoverage);
  // What stays uncovered may fall short of the minimum.
  const mayBeThin = (some & UNCOVERED) !== 0 && minimumCoverage > 0;
  return {
    part: combined === null ? null : isThin ? NaN : finishGroup(group, combined),
    low: Math.min(one, other),
    high: Math.max(one, other),
    flags: (some & (MAY_BE_NONE | UNCOVERED)) | every | (mayBeThin ? MAY_BE_NONE : 0),
    coverage,
  };
}
