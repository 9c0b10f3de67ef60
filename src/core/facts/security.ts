import type { Fact } from './fact.js';

/** Backup, and protection of accounts and devices. The ticks are our own list, not that of Eurostat. */
export const security = [
  {
    id: 'backup',
    type: 'choice',
    ordered: true,
    period: 'now',
    values: ['none', 'same-place', 'monthly', 'weekly-automatic', 'restore-tested'],
  },
  {
    id: 'protection',
    type: 'ticks',
    period: 'now',
    values: ['own-accounts', 'two-step', 'updates', 'leavers', 'fraud-awareness', 'written-rule', 'none'],
  },
] as const satisfies readonly Fact[];
