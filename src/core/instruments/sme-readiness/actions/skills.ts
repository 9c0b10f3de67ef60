import type { Action } from '../../../model/action.js';
import { has } from '../../conditions.js';
import { effort } from '../../effort.js';
import { overHalf } from './steps.js';

/** Training, and taking the workers along. */
export const skills: readonly Action[] = [
  {
    id: 'train-first-group',
    effects: [{ item: 'pe-trained', atLeast: 'to-25' }],
    effort: effort('d1', 'm0-m1', 4),
    support: ['v', 't'],
  },
  {
    id: 'train-most',
    effects: overHalf('pe-trained'),
    needs: has('pe-train-how', 'plan'),
    effort: effort('d2', 'm0-m1', 26),
    support: ['v', 't'],
  },
  {
    id: 'review-skills',
    effects: [{ item: 'pe-train-how', add: ['assessment'] }],
    effort: effort('d1', 'm0', 2),
    support: ['c'],
  },
  {
    id: 'training-plan',
    effects: [{ item: 'pe-train-how', add: ['plan'] }],
    needs: has('pe-train-how', 'assessment'),
    effort: effort('d1', 'm0', 2),
    support: ['c'],
  },
  {
    id: 'short-lessons',
    effects: [{ item: 'pe-train-how', add: ['resources'] }],
    effort: effort('d2', 'm0-m1', 6),
    support: ['t'],
  },
  {
    id: 'learn-at-work',
    effects: [{ item: 'pe-train-how', add: ['practice'] }],
    effort: effort('d1', 'm0', 4),
  },
  {
    id: 'take-trainees',
    effects: [{ item: 'pe-train-how', add: ['placements'] }],
    effort: effort('d2', 'm1-m2', 13),
  },
  {
    id: 'pay-for-course',
    effects: [{ item: 'pe-train-how', add: ['external'] }],
    needs: has('pe-train-how', 'plan'),
    effort: effort('d2', 'm2', 8),
    support: ['v', 't'],
  },
  {
    id: 'subsidised-course',
    effects: [{ item: 'pe-train-how', add: ['subsidised'] }],
    effort: effort('d1', 'm0-m1', 8),
    support: ['v', 't'],
  },
  {
    id: 'show-new-tool',
    effects: [{ item: 'pe-engage', add: ['awareness'] }],
    effort: effort('d1', 'm0', 1),
  },
  {
    id: 'tell-and-ask',
    effects: [{ item: 'pe-engage', add: ['communication'] }],
    effort: effort('d1', 'm0', 2),
  },
  {
    id: 'follow-acceptance',
    effects: [{ item: 'pe-engage', add: ['acceptance'] }],
    effort: effort('d1', 'm0', 6),
  },
  {
    id: 'design-together',
    effects: [{ item: 'pe-engage', add: ['co-design'] }],
    effort: effort('d2', 'm0', 6),
    support: ['c'],
  },
  {
    id: 'decide-on-the-spot',
    effects: [{ item: 'pe-engage', add: ['autonomy'] }],
    effort: effort('d2', 'm0-m1', 8),
  },
  {
    id: 'adapt-jobs',
    effects: [{ item: 'pe-engage', add: ['redesign'] }],
    effort: effort('d2', 'm0', 8),
    support: ['s1', 'c'],
  },
  {
    id: 'flexible-work',
    effects: [{ item: 'pe-engage', add: ['flexibility'] }],
    effort: effort('d2', 'm0', 8),
  },
  {
    id: 'person-to-ask',
    effects: [{ item: 'pe-engage', add: ['support'] }],
    effort: effort('d1', 'm0', 1),
  },
];
