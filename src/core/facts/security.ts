import type { Fact } from './fact.js';
import { atLeast, atMost, includes, is, no, yes } from './rule-conditions.js';

/** Backup, protection of accounts and devices, rules, people who know them, a day without systems. */
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
    // The kinds of measures that Eurostat asks about; `protection` is a list of our own.
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
    certain: [
      { value: 'two-factors', when: is('two-factor-log-in', 'yes') },
      { value: 'backup', when: is('copies-elsewhere', 'yes') },
    ],
  },
  {
    // For most people in our own list, for anybody in Eurostat's.
    id: 'two-factor-log-in',
    type: 'boolean',
    period: 'now',
    derivedFrom: [includes('security-measures', 'two-factors'), yes(includes('protection', 'two-step'))],
  },
  {
    // Monthly copies may lie on another device in the same place.
    id: 'copies-elsewhere',
    type: 'boolean',
    period: 'now',
    derivedFrom: [
      includes('security-measures', 'backup'),
      yes(atLeast('backup', 'weekly-automatic')),
      no(atMost('backup', 'same-place')),
    ],
  },
  { id: 'security-rules', type: 'choice', ordered: true, period: 'now', values: ['none', 'exist', 'reviewed'] },
  { id: 'security-awareness', type: 'ticks', period: 'now', values: ['contract', 'voluntary', 'compulsory', 'none'] },
  {
    id: 'continuity',
    type: 'choice',
    ordered: true,
    period: 'now',
    values: ['none', 'contacts', 'written', 'tried'],
  },
] as const satisfies readonly Fact[];
