import type { Fact } from './fact.js';

/** Where records live, how soon there is a figure, what is read from data, and by whose rules. */
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
  { id: 'data-analysis', type: 'ticks', period: 'last12Months', values: ['own', 'outside', 'none'] },
  {
    id: 'analysed-sources',
    type: 'ticks',
    period: 'last12Months',
    values: ['sales', 'customers', 'web', 'location', 'open', 'none'],
  },
  { id: 'dashboards', type: 'ticks', period: 'now', values: ['charts', 'current', 'anywhere', 'none'] },
  {
    id: 'data-rules',
    type: 'ticks',
    period: 'now',
    values: ['list', 'access', 'consent', 'deletion', 'person', 'none'],
  },
] as const satisfies readonly Fact[];
