import type { GroupNode } from '../model/index-tree.js';
import { onLine } from './on-line.js';
import { roundTo } from './round-to.js';
import { settle } from '../compiled/settle.js';

/** What a group does to the combined value of its children. */
export type Finish = Pick<GroupNode, 'base' | 'rescale' | 'clamp' | 'round'>;

/** The value of a group from the combined value of its children. */
export function finishGroup({ base, rescale, clamp, round }: Finish, combined: number): number {
  let value = combined;
  if (base) value = base.then === 'add' ? base.value + value : base.value - value;
  if (rescale) value = onLine(rescale, value);
  if (clamp) value = clamped(value, clamp);
  return round ? roundTo(value, round) : value;
}

/** Whether a value lies outside is decided by the settled value; inside it keeps all its digits for what lies above. */
function clamped(value: number, { minimum, maximum }: NonNullable<GroupNode['clamp']>): number {
  const settled = settle(value);
  if (settled <= minimum) return minimum;
  return settled >= maximum ? maximum : value;
}

/** How much of a difference below comes out above, before clamping and rounding. */
export function slope({ base, rescale }: Finish): number {
  const turned = base?.then === 'subtract' ? -1 : 1;
  return rescale ? (turned * (rescale.to[1] - rescale.to[0])) / (rescale.from[1] - rescale.from[0]) : turned;
}
