import { combine } from '../../../scoring/combine.js';
import type { CompiledGroup, CompiledNode } from '../../../scoring/compiled-index.js';
import { countedChildren } from '../../../scoring/counted-children.js';
import { finishGroup } from '../../../scoring/finish-group.js';
import type { Reach } from './reach.js';

/**
 * What a group can count where its children have nothing to do with each other; `null` where there is always no score.
 *
 * @param ofChild The same for a child.
 */
export function groupReach(group: CompiledGroup, ofChild: (child: CompiledNode) => Reach | null): Reach | null {
  const children: Child[] = [];
  for (const child of countedChildren(group.children)) {
    const reach = ofChild(child);
    if (!reach) return null;
    children.push({ ...reach, weight: child.weight });
  }
  const mayBeOut = children.every((child) => child.mayBeOut);
  const low = furthest(group, children, 'low');
  const high = furthest(group, children, 'high');
  if (low === null || high === null) return { low: null, high: null, mayBeOut };
  // A group may fall where its children rise.
  const ends = [finishGroup(group.node, low), finishGroup(group.node, high)];
  return { low: Math.min(...ends), high: Math.max(...ends), mayBeOut };
}

interface Child extends Reach {
  readonly weight: number;
}

/**
 * One end of what children come to together. Of those that may be left out, the furthest are taken in as long as
 * that leads further; every combination rises with each of its children, and a mean with whatever lies above it.
 */
function furthest({ node }: CompiledGroup, children: readonly Child[], end: 'low' | 'high'): number | null {
  const sign = end === 'high' ? 1 : -1;
  const counted = children.flatMap(({ weight, mayBeOut, [end]: value }) =>
    value === null ? [] : [{ weight, mayBeOut, value }],
  );
  const open = counted.filter(({ mayBeOut }) => mayBeOut).sort((a, b) => sign * (b.value - a.value));
  const taken = counted.filter(({ mayBeOut }) => !mayBeOut);
  let reached = combine(node.combine, taken, ({ value }) => value);
  for (const child of open) {
    taken.push(child);
    const next = combine(node.combine, taken, ({ value }) => value);
    if (next === null || (reached !== null && sign * (next - reached) <= 0)) break;
    reached = next;
  }
  return reached;
}
