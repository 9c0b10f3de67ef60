import type { Fact } from './fact.js';

/** The plan of the leadership, and the skills of the workers. */
export const people = [
  {
    id: 'digital-plan',
    type: 'choice',
    ordered: true,
    period: 'next12Months',
    values: ['none', 'talked', 'written', 'resourced', 'reviewed'],
  },
  {
    id: 'digital-training',
    type: 'choice',
    ordered: true,
    period: 'last12Months',
    values: ['none', 'informal', 'supplier', 'session', 'most'],
  },
] as const satisfies readonly Fact[];
