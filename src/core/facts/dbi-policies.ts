import type { Fact } from './fact.js';
import { includes, is, no, yes } from './rule-conditions.js';

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
    derivedFrom: [no(is('security-rules', 'none'))],
  },
  {
    id: 'data-policy-written',
    type: 'boolean',
    derivedFrom: [yes(includes('data-rules', 'access', 'deletion'))],
  },
] as const satisfies readonly Fact[];
