import { itemStates, type Situation } from '../compiled/item-states.js';
import { settle } from '../compiled/settle.js';
import type { Item } from '../model/item.js';
import type { Answer } from '../model/response.js';
import type { BasisOptions } from '../scoring/compile-index.js';
import type { CompiledIndex, CompiledNode } from '../scoring/compiled-index.js';
import { explain } from '../scoring/explain.js';
import type { Contribution } from '../scoring/result.js';
import { score } from '../scoring/score.js';
import { leavesOf } from '../scoring/tight.js';
import { isAsked } from './apply-actions.js';
import { lowestAnswer } from './lowest-answer.js';

/** What the answer to one question gives to a score, and what it could still give. */
export interface ItemShare {
  readonly item: string;
  /** `null` where nobody answered, or the answer is "don't know". */
  readonly answer: Answer | null;
  /** Points of the index that come from the answer, or from what stands in for an open one. */
  readonly points: number;
  /**
   * Points that this question alone could still add, everything else as it is; for an open one up to so many. `null`
   * where the item declares no order, and nobody can tell.
   */
  readonly more: number | null;
}

/** What the questions of one dimension give to a score. */
export interface DimensionShare {
  readonly id: string;
  /** Points of the index; those of the items and of `other` add up to it. */
  readonly points: number;
  readonly items: readonly ItemShare[];
  /** Points that come from no single question: rounding, a base, what a group makes of its parts. */
  readonly other: number;
}

/** Why a score is what it is, by dimension and question. */
export interface ScoreShares {
  readonly dimensions: readonly DimensionShare[];
  /** Points that come from no dimension. Together with those of the dimensions they add up to the score within 1e-9. */
  readonly other: number;
}

/**
 * Breaks a score down to the questions: what each answer gives, and what it could still give.
 *
 * What a question could still give is the difference of two upper bounds, so it is exact where bounds are tight.
 *
 * @param compiled The index; `options` must be those that it was compiled with.
 * @returns `null` where there is no score.
 */
export function scoreShares(
  compiled: CompiledIndex,
  situation: Situation,
  options: BasisOptions = {},
): ScoreShares | null {
  const { instrument, index, root } = compiled;
  const basis = { ...options, index: index.id };
  const scored = (answers: Situation['answers']) => score(instrument.structure, { ...situation, answers }, basis);
  const result = scored(situation.answers);
  if (result.score === null) return null;
  const parts = explain(instrument.structure, situation, basis);
  const states = itemStates(instrument, situation);
  const high = (item: string, answer: Answer | undefined) =>
    scored({ ...situation.answers, [item]: answer }).bounds.high ?? 0;

  /** Open, it may turn out to be the best answer or the lowest; answered, it may rise from here to the best. */
  function more(item: Item, answer: Answer | null): number | null {
    if (answer) return settle(high(item.id, undefined) - (result.bounds.high ?? 0));
    const value = lowestAnswer(item);
    return value === null ? null : settle((result.bounds.high ?? 0) - high(item.id, { value }));
  }

  function itemShare(item: Item, own: readonly Contribution[]): ItemShare {
    const given = states.answer(item.id);
    const answer = given && 'missing' in given && given.missing === 'unknown' ? null : given;
    const points = sum(own.filter(({ part }) => itemOf(part) === item.id));
    return { item: item.id, answer, points, more: more(item, answer) };
  }

  /** What a leaf makes of its ticks, or puts in the place of an open answer, belongs to its question too. */
  const asked = new Map(leavesOf(root).map(({ node, points }) => [node.id, 'item' in points ? points.item : null]));
  const itemOf = (part: Contribution['part']) => ('item' in part ? part.item : (asked.get(part.node) ?? null));

  const dimensions = root.children.map((child): DimensionShare => {
    const { id } = child.node;
    const own = parts.filter(({ path }) => path[0] === id);
    const items = itemsUnder(child, compiled).filter((item) => isAsked(states.state(item.id)));
    const shares = items.map((item) => itemShare(item, own));
    const points = sum(own);
    return { id, points, items: shares, other: points - shares.reduce((total, share) => total + share.points, 0) };
  });
  return { dimensions, other: result.score - dimensions.reduce((total, { points }) => total + points, 0) };
}

/** The items that the leaves of a node ask themselves, once each, in the order of the pages. */
function itemsUnder(node: CompiledNode, { instrument }: CompiledIndex): readonly Item[] {
  const asked = new Set(leavesOf(node).flatMap(({ points }) => ('item' in points ? [points.item] : [])));
  return [...instrument.items.values()].filter(({ id }) => asked.has(id));
}

function sum(parts: readonly Contribution[]): number {
  return parts.reduce((total, { value }) => total + value, 0);
}
