import type { Condition } from '../model/condition.js';

/** One of several conditions is true. */
export const any = (...of: readonly Condition[]): Condition => ({ op: 'any', of });

/** All of several conditions are true. */
export const all = (...of: readonly Condition[]): Condition => ({ op: 'all', of });

/** A condition is untrue. */
export const not = (of: Condition): Condition => ({ op: 'not', of });

/** A choice, a tick or a share is this. */
export const is = (fact: string, value: string): Condition => ({ op: 'is', on: { fact }, value });

/** A step, a band or a number is at least this. */
export const atLeast = (fact: string, value: number | string): Condition => ({ op: 'atLeast', on: { fact }, value });

/** A step, a band or a number is at most this. */
export const atMost = (fact: string, value: number | string): Condition => ({ op: 'atMost', on: { fact }, value });

/** One of several values is ticked. */
export const includes = (fact: string, ...values: readonly string[]): Condition =>
  any(...values.map((value): Condition => ({ op: 'includes', on: { fact }, value })));

/** Whether a share is above none, by two numbers or by a band; its lowest band above none is named. */
export const aboveNone = (fact: string, lowest: 'to-10' | 'to-20'): Condition =>
  any(atLeast(fact, lowest), not(atMost(fact, 0)));

/** A rule from which only "yes" follows. */
export const yes = (when: Condition) => ({ value: 'yes', when }) as const;

/** A rule from which only "no" follows. */
export const no = (when: Condition) => ({ value: 'no', when }) as const;
