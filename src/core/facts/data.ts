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
  {
    id: 'analysed-data',
    type: 'ticks',
    period: 'last12Months',
    values: ['sales', 'customers', 'web', 'location', 'public', 'none'],
  },
  { id: 'dashboards', type: 'ticks', period: 'now', values: ['charts', 'anywhere', 'none'] },
  {
    id: 'data-rules',
    type: 'ticks',
    period: 'now',
    values: ['list', 'access', 'consent', 'deletion', 'person', 'none'],
  },
] as const satisfies readonly Fact[];
