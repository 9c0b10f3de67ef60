import type { Fact } from './fact.js';

/** Lines to the Internet, and people who use it for work. */
export const connectivity = [
  {
    id: 'internet-access',
    type: 'choice',
    ordered: true,
    period: 'now',
    values: ['none', 'mobile', 'fixed-partial', 'fixed-everywhere', 'fixed-with-reserve'],
  },
  {
    id: 'internet-users',
    type: 'choice',
    ordered: true,
    period: 'now',
    values: ['nobody', 'under-10', 'to-25', 'to-50', 'over-50'],
  },
  {
    id: 'internet-used',
    type: 'boolean',
    period: 'now',
    derivedFrom: [{ op: 'atLeast', on: { fact: 'internet-access' }, value: 'mobile' }],
  },
  {
    id: 'fixed-internet-used',
    type: 'boolean',
    period: 'now',
    derivedFrom: [{ op: 'atLeast', on: { fact: 'internet-access' }, value: 'fixed-partial' }],
  },
] as const satisfies readonly Fact[];
