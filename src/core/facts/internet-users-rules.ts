import type { Condition } from '../model/condition.js';
import type { FactRule } from './fact.js';

const on = { fact: 'persons-using-internet' } as const;
const atLeast = (value: number): Condition => ({ op: 'atLeast', on, value });
const atMost = (value: number): Condition => ({ op: 'atMost', on, value });
const below = (value: number): Condition => ({ op: 'not', of: atLeast(value) });
const above = (value: number): Condition => ({ op: 'not', of: atMost(value) });
/** A band and a step of the same name are the same, whose edges the numbers of a band alone would leave open. */
const band = (value: string): Condition => ({ op: 'is', on, value });

/**
 * The step of `internet-users` from the share of persons. The band up to 10 % lies on both sides of an edge, for the step
 * ends below 10 %.
 */
export const internetUsersRules = [
  { value: 'nobody', when: atMost(0) },
  { value: 'under-10', when: { op: 'all', of: [above(0), below(0.1)] } },
  { value: 'to-25', when: { op: 'all', of: [atLeast(0.1), atMost(0.25)] } },
  { value: 'to-50', when: { op: 'any', of: [band('to-50'), { op: 'all', of: [above(0.25), atMost(0.5)] }] } },
  { value: 'over-50', when: { op: 'any', of: [band('over-50'), above(0.5)] } },
] as const satisfies readonly FactRule[];
