import type { Action } from '../../../model/action.js';
import { reached } from '../../conditions.js';
import { effort } from '../../effort.js';

/** Backup, and the protection of accounts and devices. */
export const security: readonly Action[] = [
  {
    id: 'automatic-backup',
    effects: [{ item: 'backup', atLeast: 'weekly-automatic' }],
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
    id: 'four-basics',
    effects: [{ item: 'protect', add: ['own-accounts', 'two-step', 'updates', 'leavers'] }],
    effort: effort('d1', 'm0', 2),
    support: ['v', 't'],
  },
  {
    id: 'fraud-talk',
    effects: [{ item: 'protect', add: ['fraud-awareness'] }],
    effort: effort('d1', 'm0', 1),
    support: ['t'],
  },
];
