import { leavesOf } from '../../../scoring/tight.js';
import type { Problem } from '../problem.js';
import type { Reads } from '../reads.js';
import { literalsIn, type Formula, type Literal } from './formula.js';
import { implies, impliesAsked } from './implies.js';
import type { Module } from './modules.js';

/**
 * The actions of a module in an order in which whatever can bring about what an action needs comes before it; among those
 * that may come next, one that leaves the fewest things half decided.
 *
 * @returns `null` where actions wait for one another in a circle.
 */
export function orderOf(
  { actions, parts, literals }: Module,
  needs: readonly Formula[],
  list: readonly Literal[],
  problem: Problem,
  reads: Reads,
): readonly number[] | null {
  const inside = new Set(literals.map(({ at }) => at));
  const before = new Map(actions.map((action) => [action, suppliersOf(action)]));
  const things = [
    ...literals.map((literal) => new Set(literal.actions)),
    ...parts.flatMap(({ scored }) => leavesOf(scored.node)).map((leaf) => new Set(reads.leaf(leaf))),
  ];
  const left = new Set(actions);
  const order: number[] = [];
  while (left.size > 0) {
    let next: number | null = null;
    let fewest = Infinity;
    for (const action of left) {
      if (before.get(action)?.some((other) => left.has(other)) === true) continue;
      const open = openAfter(action);
      if (open < fewest) [next, fewest] = [action, open];
    }
    if (next === null) return null;
    order.push(next);
    left.delete(next);
  }
  return order;

  /** The actions that may make a test true that an action needs, and do not rest on it themselves. */
  function suppliersOf(action: number): readonly number[] {
    return literalsIn(needs[action] ?? true).flatMap((at) => {
      const literal = inside.has(at) ? list[at] : undefined;
      return literal ? literal.actions.filter((other) => other !== action && isFirst(other, literal)) : [];
    });
  }

  /** Whether an action may be the first to make a test true: it does not need that itself, in full or in part. */
  function isFirst(action: number, literal: Literal): boolean {
    const need = needs[action] ?? true;
    if (implies(need, literal, list, problem)) return false;
    return literal.raising.has(action) || !impliesAsked(need, literal, list);
  }

  function openAfter(action: number): number {
    let open = 0;
    for (const thing of things) {
      let [decided, undecided] = [0, 0];
      for (const one of thing)
        if (left.has(one) && one !== action) undecided++;
        else decided++;
      if (decided > 0 && undecided > 0) open++;
    }
    return open;
  }
}
