import type { Index } from '../index-definition.js';
import type { GroupNode, IndexNode, LeafNode } from '../index-tree.js';
import type { Policies } from '../policy.js';
import { varyingCases } from '../walk/varying-cases.js';
import { hull, pointsRange, type Range } from './points-range.js';

/** The range of a node, and whether it may be left out of its parent. */
export interface NodeRange extends Range {
  readonly mayBeOut: boolean;
}

/**
 * A range that holds every score a node can have, under every variant, weighting and set of answers. It is
 * never too narrow and may be too wide: that items depend on each other is not considered. So what lies
 * outside it is certainly out of reach.
 */
export function scoreRange(index: Index, node: IndexNode = index.tree): NodeRange {
  return node.kind === 'leaf' ? leafRange(index, node) : groupRange(index, node);
}

function leafRange(index: Index, leaf: LeafNode): NodeRange {
  const ranges = varyingCases(leaf.points, []).map(({ value }) => pointsRange(value));
  const policies = varyingCases(index.policies, []).map(({ value }): Policies => ({ ...value, ...own(leaf) }));
  const all = policies.flatMap((policy) => [policy.notApplicable, policy.unanswered, policy.unknown, policy.hidden]);
  const extra = all.flatMap((policy) => (policy === 'zero' ? [0] : typeof policy === 'object' ? [policy.value] : []));
  const values = ranges.flatMap(({ low, high }) => [low, high]);
  return { ...hull([...values, ...extra]), mayBeOut: all.includes('leftOut') || all.includes('noScore') };
}

/** The policies of a leaf without those that it does not state. */
function own(leaf: LeafNode): Partial<Policies> {
  const { notApplicable, unanswered, unknown, hidden } = leaf.policies ?? {};
  return {
    ...(notApplicable && { notApplicable }),
    ...(unanswered && { unanswered }),
    ...(unknown && { unknown }),
    ...(hidden && { hidden }),
  };
}

function groupRange(index: Index, group: GroupNode): NodeRange {
  const children = group.children.map((child) => scoreRange(index, child));
  const mayBeOut = children.every((child) => child.mayBeOut) || group.minimumCoverage !== undefined;
  return { ...adjusted(group, combined(index, group, children)), mayBeOut };
}

function combined(index: Index, group: GroupNode, children: readonly NodeRange[]): Range {
  const lows = children.map(({ low }) => low);
  const highs = children.map(({ high }) => high);
  switch (group.combine) {
    case 'sum':
      return {
        low: total(children.map(({ low, mayBeOut }) => (mayBeOut ? Math.min(low, 0) : low))),
        high: total(children.map(({ high, mayBeOut }) => (mayBeOut ? Math.max(high, 0) : high))),
      };
    case 'mean':
    case 'weightedMean':
      return meanRange(index, group, children);
    case 'minimum':
    case 'maximum':
    case 'geometricMean':
      return { low: Math.min(...lows), high: Math.max(...highs) };
  }
}

/** Where a child may be left out, the mean may be that of any of the others. */
function meanRange(index: Index, group: GroupNode, children: readonly NodeRange[]): Range {
  if (children.some((child) => child.mayBeOut)) return hull(children.flatMap(({ low, high }) => [low, high]));
  const weightings = group.combine === 'mean' ? [{}] : [{}, ...Object.values(index.weightings ?? {})];
  const means = weightings.flatMap((weighting: Readonly<Record<string, number>>) => {
    const weights = group.children.map(
      (child) => weighting[child.id] ?? (group.combine === 'mean' ? 1 : (child.weight ?? 1)),
    );
    const sum = total(weights);
    if (sum === 0) return [];
    return [
      total(children.map(({ low }, at) => low * (weights[at] ?? 0))) / sum,
      total(children.map(({ high }, at) => high * (weights[at] ?? 0))) / sum,
    ];
  });
  return hull(means);
}

function adjusted(group: GroupNode, { low, high }: Range): Range {
  return hull([finished(group, low), finished(group, high)]);
}

/** Base, rescale, clamp and round, in the order in which a group takes them. */
function finished({ base, rescale, clamp, round }: GroupNode, combined: number): number {
  let value = combined;
  if (base) value = base.then === 'add' ? base.value + value : base.value - value;
  if (rescale) {
    const { from, to } = rescale;
    value = to[0] + ((value - from[0]) / (from[1] - from[0])) * (to[1] - to[0]);
  }
  if (clamp) value = Math.min(Math.max(value, clamp.minimum), clamp.maximum);
  if (!round) return value;
  const { step = 1, mode } = round;
  return Math.floor(value / step + (mode === 'halfUp' ? 0.5 : 0)) * step;
}

/** Whether a group falls where its children rise. */
export function isTurned({ base, rescale }: GroupNode): boolean {
  const subtracted = base?.then === 'subtract';
  if (!rescale) return subtracted;
  const falls = (rescale.to[1] - rescale.to[0]) * (rescale.from[1] - rescale.from[0]) < 0;
  return falls !== subtracted;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
