import type { Policies } from '../model/policy.js';
import type { Part } from './spread.js';

/** What a policy makes of a leaf without points; `highest` are the points of a leaf that counts as met. */
export function partUnder(policy: Policies[keyof Policies], highest = 0): Part {
  if (typeof policy === 'object') return policy.value;
  return { zero: 0, met: highest, leftOut: null, noScore: NaN }[policy];
}
