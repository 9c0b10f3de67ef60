import { isValue, type Part } from '../../../scoring/spread.js';

/** The lowest and highest that a node can count; `null` where it is always left out. */
export interface Reach {
  readonly low: number | null;
  readonly high: number | null;
  readonly mayBeOut: boolean;
}

/** What reaches from the lowest to the highest of some parts; `null` where each of them ends the score. */
export function reachOf(parts: readonly Part[]): Reach | null {
  const values = parts.filter(isValue);
  const mayBeOut = parts.includes(null);
  if (values.length === 0) return mayBeOut ? { low: null, high: null, mayBeOut } : null;
  return { low: Math.min(...values), high: Math.max(...values), mayBeOut };
}

/** What is reached one way or the other. */
export function either(one: Reach | null, other: Reach | null): Reach | null {
  if (!one || !other) return one ?? other;
  const values = [one.low, one.high, other.low, other.high].filter((value) => value !== null);
  return reachOf([...values, ...(one.mayBeOut || other.mayBeOut ? [null] : [])]);
}
