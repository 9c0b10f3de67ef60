import type { Condition } from '../../model/condition.js';

/** An answer is at least this option, or has at least so many ticks. */
export const reached = (item: string, value: string | number): Condition => ({ op: 'atLeast', on: { item }, value });

/** An answer has this tick. */
export const ticked = (item: string, value: string): Condition => ({ op: 'includes', on: { item }, value });
