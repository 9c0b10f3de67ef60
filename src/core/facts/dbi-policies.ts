import type { Condition } from '../model/condition.js';
import type { Fact } from './fact.js';

const includes = (fact: string, value: string): Condition => ({ op: 'includes', on: { fact }, value });

/** What the indices of 2021 and 2025 ask about written rules, which say more than that there is a paper. */
export const dbiPolicies = [
  {
    // From the third step on rules are written and known.
    id: 'information-security-step',
    type: 'choice',
    ordered: true,
    period: 'now',
    values: ['step-1', 'step-2', 'step-3', 'step-4', 'step-5'],
  },
  {
    // Says who may access what and what is done after an incident, so that a paper on something else is not enough.
    id: 'security-policy-written',
    type: 'boolean',
    derivedFrom: [{ value: 'no', when: { op: 'is', on: { fact: 'security-rules' }, value: 'none' } }],
  },
  {
    id: 'data-policy-written',
    type: 'boolean',
    derivedFrom: [
      { value: 'yes', when: { op: 'any', of: [includes('data-rules', 'access'), includes('data-rules', 'deletion')] } },
    ],
  },
] as const satisfies readonly Fact[];
