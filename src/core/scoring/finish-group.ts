import type { GroupNode } from '../model/index-tree.js';
import type { AdjustmentReason } from './result.js';
import { roundTo } from './round-to.js';
import { settle } from './settle.js';

/** What a group does to the combined value of its children, in this order. */
type Step = readonly [AdjustmentReason, (value: number) => number];

/** The value of a group from the combined value of its children. */
export function finishGroup(group: GroupNode, combined: number): number {
  return finishSteps(group).reduce((value, [, step]) => step(value), combined);
}

/** The steps that a group has. */
export function finishSteps({ base, rescale, clamp, round }: GroupNode): readonly Step[] {
  const steps: Step[] = [];
  if (base) steps.push(['base', (value) => (base.then === 'add' ? base.value + value : base.value - value)]);
  if (rescale) steps.push(['rescale', (value) => onLine(rescale, value)]);
  if (clamp) steps.push(['clamp', (value) => Math.min(Math.max(settle(value), clamp.minimum), clamp.maximum)]);
  if (round) steps.push(['round', (value) => roundTo(value, round)]);
  return steps;
}

/** How much of a difference below comes out above, before clamping and rounding. */
export function slope({ base, rescale }: GroupNode): number {
  const turned = base?.then === 'subtract' ? -1 : 1;
  return rescale ? (turned * (rescale.to[1] - rescale.to[0])) / (rescale.from[1] - rescale.from[0]) : turned;
}

function onLine({ from, to }: NonNullable<GroupNode['rescale']>, value: number): number {
  return to[0] + ((value - from[0]) * (to[1] - to[0])) / (from[1] - from[0]);
}
