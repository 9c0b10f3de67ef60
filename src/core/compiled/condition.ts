import type { Condition, ConditionAtom, Subject } from '../model/condition.js';
import type { AnswerValue } from '../model/response.js';
import { isList } from './answer-value.js';
import { settle } from './settle.js';

/** Three-valued truth (Kleene): `null` is unknown. */
export type Truth = boolean | null;

/** What is known of a subject; `null` stands for everything that is open. */
export type Known =
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'value'; readonly value: AnswerValue }
  | {
      readonly kind: 'rank';
      readonly value: string;
      /** The values that it is one of, lowest first. */
      readonly ranks: readonly string[];
      /** Of a band: the values that it stands for. */
      readonly range?: { readonly low: number; readonly high: number } | undefined;
    }
  | { readonly kind: 'range'; readonly low: number; readonly high: number };

/** Looks a subject up. */
export type Lookup = (subject: Subject) => Known | null;

/**
 * The truth of a condition over what is known. An atom over something open is unknown; so is `all` with
 * an unknown part and no false one, and `any` with an unknown part and no true one.
 *
 * A value test of something *not applicable* is false: there is nothing that could pass it.
 *
 * @example
 * evaluate({ op: 'not', of: { op: 'answered', on: { item: 'a' } } }, () => null); // null
 */
export function evaluate(condition: Condition, lookup: Lookup): Truth {
  switch (condition.op) {
    case 'all':
    case 'any': {
      const truths = condition.of.map((part) => evaluate(part, lookup));
      // One false part decides `all`, one true part `any`.
      const decisive = condition.op === 'any';
      if (truths.includes(decisive)) return decisive;
      return truths.includes(null) ? null : !decisive;
    }
    case 'not': {
      const truth = evaluate(condition.of, lookup);
      return truth === null ? null : !truth;
    }
    default: {
      const known = lookup(condition.on);
      return known === null ? null : test(condition, known);
    }
  }
}

/** The truth of a condition that need not be there: without one, nothing stands in the way. */
export function holds(condition: Condition | undefined, lookup: Lookup): Truth {
  return condition ? evaluate(condition, lookup) : true;
}

function test(atom: ConditionAtom, known: Known): Truth {
  if (atom.op === 'answered') return true;
  if (atom.op === 'notApplicable' || known.kind === 'notApplicable') return atom.op === known.kind;
  if (atom.op === 'atLeast') return compare(known, atom.value, 1);
  if (atom.op === 'atMost') return compare(known, atom.value, -1);
  const chosen = 'value' in known ? ids(known.value) : [];
  const wanted = 'values' in atom ? atom.values : [atom.value];
  return (atom.op === 'includes' || chosen.length === 1) && chosen.some((id) => wanted.includes(id));
}

/** Whether the value is at least (`sign` 1) or at most (`sign` -1) the limit; unknown where a part of a range is. */
function compare(known: Exclude<Known, { kind: 'notApplicable' }>, limit: string | number, sign: 1 | -1): Truth {
  if (typeof limit === 'string') {
    return known.kind === 'rank' && sign * (known.ranks.indexOf(known.value) - known.ranks.indexOf(limit)) >= 0;
  }
  const { low, high } = ends(known);
  const passes = (end: number): boolean => sign * (settle(end) - settle(limit)) >= 0;
  return passes(low) === passes(high) ? passes(low) : null;
}

/** The lowest and highest amount that something stands for: a number, or how many were chosen. */
function ends(known: Exclude<Known, { kind: 'notApplicable' }>): { readonly low: number; readonly high: number } {
  if (known.kind === 'range') return known;
  if (known.kind === 'rank' && known.range) return known.range;
  const amount = typeof known.value === 'number' ? known.value : ids(known.value).length;
  return { low: amount, high: amount };
}

/** The ids that an answer names: one option, several, or the band of an estimate. */
function ids(value: AnswerValue): readonly string[] {
  if (typeof value === 'string') return [value];
  return isList(value) ? value : [];
}
