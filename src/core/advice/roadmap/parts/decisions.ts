import { mentions, type Literal } from './formula.js';
import type { Part } from './linear.js';
import type { Kitchen } from './menu.js';
import type { Module } from './modules.js';
import { signatureWith } from './signature.js';
import type { Evaluation } from './evaluation.js';

/** The decision whether an action is taken, and what is open after it. */
export interface Decision {
  readonly action: number;
  /** Tells what was done so far apart, as far as it matters to what is still to be decided. */
  readonly keyOf: (evaluation: Evaluation) => string;
  /** The parts that no later action changes. */
  readonly closing: readonly Part[];
}

/** The decisions of a module in their order. */
export function decisionsOf(
  { parts, literals }: Module,
  order: readonly number[],
  { problem, reads, needs, asked, demands }: Kitchen,
): readonly Decision[] {
  const placeOf = new Map(order.map((action, place) => [action, place]));
  const places = (actions: readonly number[]): readonly number[] => actions.map((at) => placeOf.get(at) ?? -1);
  const spansOf = <T extends Part | Literal>(things: readonly T[]) =>
    things.map((thing) => {
      const all = places(thing.actions);
      return { thing, first: Math.min(...all), last: Math.max(...all) };
    });
  const [partSpans, literalSpans] = [spansOf(parts), spansOf(literals)];
  const lastUse = new Map(literals.map((literal) => [literal.at, lastUseOf(literal)]));

  return order.map((action, place) => {
    const signature = signatureWith(problem, reads, new Set(order.slice(place + 1)));
    const open = partSpans.filter(({ first, last }) => first <= place && place < last).map(({ thing }) => thing);
    const awaited = literalSpans
      .filter(({ thing, first }) => first <= place && place < (lastUse.get(thing.at) ?? -1))
      .map(({ thing }) => thing);
    const keyOf = (evaluation: Evaluation): string => {
      let key = '';
      for (const { scored } of open) key += `${signature.ofNode(scored.node, evaluation)}/`;
      for (const literal of awaited) key += `${signature.ofLiteral(literal, evaluation)}/`;
      return key;
    };
    return { action, keyOf, closing: partSpans.filter(({ last }) => last === place).map(({ thing }) => thing) };
  });

  /** The place of the last decision that asks about a literal; never ending where something outside does. */
  function lastUseOf({ at }: Literal): number {
    if (asked.has(at) || demands.some((demand) => mentions(demand, at))) return Infinity;
    return Math.max(-1, ...order.flatMap((action, place) => (mentions(needs[action] ?? true, at) ? [place] : [])));
  }
}
