import type { Fact } from './fact.js';

/** Where records live, and how soon there is a figure. */
export const data = [
  {
    id: 'records-home',
    type: 'choice',
    ordered: true,
    period: 'now',
    values: ['paper', 'phones', 'spreadsheets', 'shared', 'linked'],
  },
  {
    id: 'figure-delay',
    type: 'choice',
    ordered: true,
    period: 'now',
    values: ['with-report', 'over-week', 'within-week', 'within-day', 'at-once'],
  },
] as const satisfies readonly Fact[];
