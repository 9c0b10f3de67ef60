import type { Action } from '../../../model/action.js';
import { reached } from '../../conditions.js';
import { effort } from '../../effort.js';

/** Lines to the Internet, and what people do on it. */
export const connectivity: readonly Action[] = [
  {
    id: 'fixed-line',
    effects: [{ item: 'net-access', atLeast: 'fixed-everywhere' }],
    effort: effort('d1', 'm2', 3),
    support: ['v'],
  },
  {
    id: 'reserve-line',
    effects: [{ item: 'net-access', atLeast: 'fixed-with-reserve' }],
    needs: reached('net-access', 'fixed-everywhere'),
    effort: effort('d1', 'm1', 1),
    support: ['v'],
  },
  {
    id: 'online-roles',
    effects: [{ item: 'net-users', atLeast: 'over-50' }],
    needs: reached('net-access', 'fixed-partial'),
    effort: effort('d2', 'm2', 6),
    support: ['v'],
  },
];
