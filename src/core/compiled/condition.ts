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
      readonly value: AnswerValue;
      readonly rank: number;
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
      return every(condition.of, lookup);
    case 'any':
      return negate(every(condition.of, lookup, true));
    case 'not':
      return negate(evaluate(condition.of, lookup));
    default: {
      const known = lookup(condition.on);
      return known === null ? null : test(condition, known);
    }
  }
}

/** With `inverted`, asks whether every part is false. */
function every(parts: readonly Condition[], lookup: Lookup, inverted = false): Truth {
  let result: Truth = true;
  for (const part of parts) {
    const truth = inverted ? negate(evaluate(part, lookup)) : evaluate(part, lookup);
    if (truth === false) return false;
    if (truth === null) result = null;
  }
  return result;
}

function negate(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

function test(atom: ConditionAtom, known: Known): Truth {
  if (atom.op === 'answered') return true;
  if (atom.op === 'notApplicable') return known.kind === 'notApplicable';
  if (known.kind === 'notApplicable') return false;
  if (atom.op === 'atLeast') return compare(known, atom.value, 1);
  if (atom.op === 'atMost') return compare(known, atom.value, -1);
  if (known.kind === 'range') return false;
  const chosen = ids(known.value);
  if (atom.op === 'oneOf') return chosen.length === 1 && atom.values.includes(chosen[0] ?? '');
  if (atom.op === 'is') return chosen.length === 1 && chosen[0] === atom.value;
  return chosen.includes(atom.value);
}

/** Whether the value is at least (`sign` 1) or at most (`sign` -1) the limit. */
function compare(known: Exclude<Known, { kind: 'notApplicable' }>, limit: string | number, sign: 1 | -1): Truth {
  if (typeof limit === 'string') {
    return known.kind === 'rank' && sign * (known.rank - known.ranks.indexOf(limit)) >= 0;
  }
  if (known.kind === 'range') return compareRange(known, limit, sign);
  if (known.kind === 'rank' && known.range) return compareRange(known.range, limit, sign);
  const amount = typeof known.value === 'number' ? known.value : ids(known.value).length;
  return passes(amount, limit, sign);
}

function passes(value: number, limit: number, sign: 1 | -1): boolean {
  return sign * (settle(value) - settle(limit)) >= 0;
}

/** Unknown where only a part of the range passes. */
function compareRange(range: { readonly low: number; readonly high: number }, limit: number, sign: 1 | -1): Truth {
  const [certain, possible] = sign === 1 ? [range.low, range.high] : [range.high, range.low];
  if (passes(certain, limit, sign)) return true;
  return passes(possible, limit, sign) ? null : false;
}

/** The ids that an answer names: one option, several, or the band of an estimate. */
function ids(value: AnswerValue): readonly string[] {
  if (typeof value === 'string') return [value];
  return isList(value) ? value : [];
}
