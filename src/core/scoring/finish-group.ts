import type { GroupNode } from '../model/index-tree.js';
import { onLine } from './on-line.js';
import type { AdjustmentReason } from './result.js';
import { roundTo } from './round-to.js';
import { settle } from '../compiled/settle.js';

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
  if (clamp) steps.push(['clamp', (value) => clamped(value, clamp)]);
  if (round) steps.push(['round', (value) => roundTo(value, round)]);
  return steps;
}

/** How much of a difference below comes out above, before clamping and rounding. */
export function slope({ base, rescale }: GroupNode): number {
  const turned = base?.then === 'subtract' ? -1 : 1;
  return rescale ? (turned * (rescale.to[1] - rescale.to[0])) / (rescale.from[1] - rescale.from[0]) : turned;
}

/** Whether a value lies outside is decided by the settled value; inside it keeps all its digits for what lies above. */
function clamped(value: number, { minimum, maximum }: NonNullable<GroupNode['clamp']>): number {
  const settled = settle(value);
  if (settled <= minimum) return minimum;
  return settled >= maximum ? maximum : value;
}
