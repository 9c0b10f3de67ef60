import type { Action } from '../../../model/action.js';
import { has } from '../../conditions.js';
import { effort } from '../../effort.js';
import { overHalf } from './steps.js';

/** Lines, people who use them, the network inside, work from outside. */
export const connectivity: readonly Action[] = [
  {
    id: 'fixed-internet',
    effects: [{ item: 'in-type', add: ['fixed'] }],
    effort: effort('d1', 'm2', 3),
    support: ['v'],
  },
  {
    id: 'reserve-line',
    effects: [{ item: 'in-type', add: ['mobile'] }],
    needs: has('in-type', 'fixed'),
    effort: effort('d1', 'm1', 1),
    support: ['v'],
  },
  {
    id: 'line-of-30',
    effects: [{ item: 'in-speed', atLeast: 'from-30' }],
    effort: effort('d1', 'm1', 2),
    support: ['v'],
  },
  {
    id: 'fast-line',
    effects: [{ item: 'in-speed', atLeast: 'over-120' }],
    effort: effort('d1', 'm1-m2', 3),
    support: ['v'],
  },
  {
    id: 'first-computers',
    effects: [{ item: 'in-computers', atLeast: 'to-25' }],
    effort: effort('d2', 'm2-m3', 6),
    support: ['v'],
  },
  {
    id: 'computers-for-most',
    effects: overHalf('in-computers'),
    effort: effort('d3', 'm3-m4', 26),
    support: ['v'],
  },
  {
    id: 'first-online-roles',
    effects: [{ item: 'in-internet', atLeast: 'to-25' }],
    needs: has('in-type', 'fixed', 'mobile', 'other'),
    effort: effort('d1', 'm1', 3),
    support: ['t'],
  },
  {
    id: 'online-roles',
    effects: overHalf('in-internet'),
    needs: has('in-type', 'fixed'),
    effort: effort('d2', 'm2', 6),
    support: ['v'],
  },
  {
    id: 'connect-computers',
    effects: [{ item: 'in-lan', add: ['network'] }],
    effort: effort('d1', 'm1', 1),
  },
  {
    id: 'connect-every-place',
    effects: [{ item: 'in-lan', add: ['everywhere'] }],
    needs: has('in-lan', 'network'),
    effort: effort('d2', 'm2', 4),
    support: ['v'],
  },
  {
    id: 'internal-page',
    effects: [{ item: 'in-lan', add: ['portal'] }],
    effort: effort('d2', 'm0-m1', 4),
  },
  {
    id: 'guest-network',
    effects: [{ item: 'in-lan', add: ['guests'] }],
    needs: has('in-type', 'fixed'),
    effort: effort('d1', 'm0-m1', 1),
  },
  {
    id: 'access-rights',
    effects: [{ item: 'in-lan', add: ['rights'] }],
    needs: has('in-lan', 'network'),
    effort: effort('d1', 'm0', 2),
    support: ['v'],
  },
  {
    id: 'email-outside',
    effects: [{ item: 'in-remote', add: ['email'] }],
    effort: effort('d1', 'm0', 1),
  },
  {
    id: 'documents-outside',
    effects: [{ item: 'in-remote', add: ['documents'] }],
    needs: has('se-measures', 'two-factors'),
    effort: effort('d1', 'm0-m1', 3),
    support: ['v'],
  },
  {
    id: 'software-outside',
    effects: [{ item: 'in-remote', add: ['applications'] }],
    needs: has('se-measures', 'two-factors'),
    effort: effort('d2', 'm1', 4),
    support: ['s2', 'v'],
  },
  {
    id: 'online-meeting',
    effects: [{ item: 'in-remote', add: ['meetings'] }],
    needs: has('in-type', 'fixed', 'mobile', 'other'),
    effort: effort('d1', 'm0', 1),
    support: ['t'],
  },
];
