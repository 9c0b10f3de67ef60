import type { Condition } from '../model/condition.js';

/** Conditions over the answers of an instrument, written shortly. */

/** All of these. */
export const all = (...of: readonly Condition[]): Condition => ({ op: 'all', of });
/** At least one of these. */
export const any = (...of: readonly Condition[]): Condition => ({ op: 'any', of });
export const not = (of: Condition): Condition => ({ op: 'not', of });

/** An answer has this option or tick, or one of several. */
export const has = (item: string, ...values: readonly [string, ...string[]]): Condition =>
  values.length === 1
    ? { op: 'includes', on: { item }, value: values[0] }
    : any(...values.map((value) => has(item, value)));
/** A single answer, or a cell of a matrix, is this option. */
export const is = (item: string, value: string): Condition => ({ op: 'is', on: { item }, value });
/** A single answer is at least this option, a list of ticks or a number at least so much. */
export const reached = (item: string, value: string | number): Condition => ({ op: 'atLeast', on: { item }, value });
/** A single answer is at most this option, a number at most so much. */
export const upTo = (item: string, value: string | number): Condition => ({ op: 'atMost', on: { item }, value });
