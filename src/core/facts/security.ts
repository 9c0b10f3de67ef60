import type { Fact } from './fact.js';

/**
 * Backup, measures and written rules. `protection` is our own list, `security-measures` that of Eurostat: two facts.
 */
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
  {
    id: 'security-measures',
    type: 'ticks',
    period: 'now',
    values: [
      'passwords',
      'two-factors',
      'biometrics',
      'encryption',
      'backup',
      'access-control',
      'vpn',
      'logs',
      'risk-assessment',
      'tests',
      'monitoring',
      'none',
    ],
  },
  { id: 'security-rules', type: 'choice', ordered: true, period: 'now', values: ['none', 'written', 'reviewed'] },
  {
    id: 'security-duties',
    type: 'ticks',
    period: 'last12Months',
    values: ['contract', 'voluntary', 'session', 'none'],
  },
  {
    id: 'stoppage-plan',
    type: 'choice',
    ordered: true,
    period: 'now',
    values: ['none', 'contacts', 'written', 'tried'],
  },
] as const satisfies readonly Fact[];
