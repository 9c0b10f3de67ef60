import type { Action } from '../../../model/action.js';
import { all, has, reached } from '../../conditions.js';
import { effort } from '../../effort.js';
import { skilledHelp } from './steps.js';

/**
 * Measures, rules, people who know them, copies, and a day without systems.
 *
 * Measures count in twos: each action adds what belongs together, so that the first of two is no step without effect.
 */
export const security: readonly Action[] = [
  {
    id: 'own-logins',
    effects: [{ item: 'se-measures', add: ['passwords', 'biometrics'] }],
    effort: effort('d1', 'm0', 2),
    support: ['v', 't'],
  },
  {
    id: 'two-step-and-encryption',
    effects: [{ item: 'se-measures', add: ['two-factors', 'encryption'] }],
    needs: has('se-measures', 'passwords'),
    effort: effort('d1', 'm0', 2),
    support: ['v', 't'],
  },
  {
    id: 'risks-and-copy',
    effects: [
      { item: 'se-measures', add: ['risk-assessment', 'backup'] },
      { item: 'backup', atLeast: 'monthly' },
    ],
    needs: reached('data-home', 'spreadsheets'),
    effort: effort('d1', 'm1', 2),
    support: ['v', 'c'],
  },
  {
    id: 'guarded-network',
    effects: [{ item: 'se-measures', add: ['access-control', 'vpn'] }],
    needs: has('in-lan', 'network'),
    effort: effort('d2', 'm1-m2', 4),
    support: ['v'],
  },
  {
    id: 'watched-systems',
    effects: [{ item: 'se-measures', add: ['logs', 'tests', 'monitoring'] }],
    needs: all(has('se-measures', 'passwords'), skilledHelp),
    effort: effort('d2', 'm2-m3', 8),
    support: ['v', 's1'],
  },
  {
    id: 'write-rules',
    effects: [{ item: 'se-docs', atLeast: 'exist' }],
    effort: effort('d1', 'm0', 2),
    support: ['v', 'c'],
  },
  {
    id: 'review-rules',
    effects: [{ item: 'se-docs', atLeast: 'reviewed' }],
    needs: reached('se-docs', 'exist'),
    effort: effort('d1', 'm0', 13),
    support: ['c'],
  },
  {
    id: 'duties-in-contract',
    effects: [{ item: 'se-aware', add: ['contract'] }],
    effort: effort('d1', 'm0', 4),
    support: ['c'],
  },
  {
    id: 'share-warning-signs',
    effects: [{ item: 'se-aware', add: ['voluntary'] }],
    effort: effort('d1', 'm0', 1),
    support: ['t'],
  },
  {
    id: 'yearly-security-session',
    effects: [{ item: 'se-aware', add: ['compulsory'] }],
    effort: effort('d1', 'm0-m1', 8),
    support: ['v', 't'],
  },
  {
    id: 'automatic-backup',
    effects: [
      { item: 'backup', atLeast: 'weekly-automatic' },
      { item: 'se-measures', add: ['backup'] },
    ],
    needs: reached('data-home', 'spreadsheets'),
    effort: effort('d1', 'm1', 1),
    support: ['v'],
  },
  {
    id: 'test-restore',
    effects: [{ item: 'backup', atLeast: 'restore-tested' }],
    needs: reached('backup', 'weekly-automatic'),
    effort: effort('d1', 'm0', 1),
    support: ['v'],
  },
  {
    id: 'call-list',
    effects: [{ item: 'se-continuity', atLeast: 'contacts' }],
    effort: effort('d1', 'm0', 1),
  },
  {
    id: 'steps-for-outage',
    effects: [{ item: 'se-continuity', atLeast: 'written' }],
    effort: effort('d1', 'm0', 2),
    support: ['c'],
  },
  {
    id: 'outage-drill',
    effects: [{ item: 'se-continuity', atLeast: 'tried' }],
    needs: reached('se-continuity', 'written'),
    effort: effort('d1', 'm0', 4),
    support: ['c'],
  },
];
