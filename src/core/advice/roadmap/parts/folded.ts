import { settle } from '../../../compiled/settle.js';
import { total } from '../../../scoring/combine.js';
import type { CompiledGroup, CompiledNode } from '../../../scoring/compiled-index.js';
import { finishGroup, slope } from '../../../scoring/finish-group.js';
import type { Evaluation } from './evaluation.js';

/** The children of a group that are decided, told apart only as far as it matters to the group. */
export function folded(group: CompiledGroup, decided: readonly CompiledNode[], evaluation: Evaluation): string {
  const { combine } = group.node;
  const parts = decided.map((child) => ({ part: evaluation.part(child), weight: child.weight }));
  const valued = parts.flatMap(({ part, weight }) => (part === null ? [] : [{ value: part, weight }]));
  if (parts.some(({ part }) => Number.isNaN(part))) return 'none';
  const values = valued.map(({ value }) => value);
  const count = valued.length;
  switch (combine) {
    case 'sum':
      return String(settle(Math.min(total(values), enough(group, 1))));
    case 'mean':
      return `${String(settle(Math.min(total(values), count < decided.length ? Infinity : enough(group, group.children.length))))};${String(count)}`;
    case 'weightedMean':
      return `${String(settle(total(valued.map(({ value, weight }) => value * weight))))};${String(settle(total(valued.map(({ weight }) => weight))))}`;
    case 'minimum':
      return count === 0 ? '' : String(Math.min(...values));
    case 'maximum':
      return count === 0 ? '' : String(Math.max(...values));
    case 'geometricMean':
      return [...values].sort((a, b) => a - b).join();
  }
}

/**
 * A sum of the children from which on the group is clamped whatever the others give; none where a child can be below zero.
 *
 * @param divisor What the sum is divided by before the group does anything to it, at the most.
 */
function enough({ node, children }: CompiledGroup, divisor: number): number {
  const { clamp, base, rescale } = node;
  if (!clamp || node.round || slope(node) <= 0 || children.some(({ minimum }) => minimum < 0)) return Infinity;
  // On a straight line: from two of its points the one where the clamp takes hold.
  const line = { ...node, base, rescale, clamp: undefined };
  const [atZero, atOne] = [finishGroup(line, 0), finishGroup(line, 1)];
  return ((clamp.maximum - atZero) / (atOne - atZero) + 1e-9) * divisor;
}
