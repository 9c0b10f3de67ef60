import type { Action, Effect } from '../../../model/action.js';
import { has, reached } from '../../conditions.js';
import { effort } from '../../effort.js';
import { rowReached } from './steps.js';

/** A technology of the table, which is asked only once somebody thinks of any. */
const stage = (row: string, atLeast: string): readonly Effect[] => [
  { item: 'da-ai-any', atLeast: 'yes' },
  { item: 'da-ai', row, atLeast },
];

/** Rules for data, and artificial intelligence. */
export const rulesAndAi: readonly Action[] = [
  {
    id: 'list-data',
    effects: [{ item: 'da-rules', add: ['list'] }],
    effort: effort('d1', 'm0', 2),
    support: ['c'],
  },
  {
    id: 'who-may-see',
    effects: [{ item: 'da-rules', add: ['access'] }],
    needs: has('da-rules', 'list'),
    effort: effort('d1', 'm0', 2),
    support: ['c'],
  },
  {
    id: 'keep-consent',
    effects: [{ item: 'da-rules', add: ['consent'] }],
    effort: effort('d2', 'm0-m1', 4),
    support: ['c'],
  },
  {
    id: 'deletion-dates',
    effects: [{ item: 'da-rules', add: ['deletion'] }],
    needs: has('da-rules', 'list'),
    effort: effort('d1', 'm0', 4),
    support: ['c'],
  },
  {
    id: 'person-for-data',
    effects: [{ item: 'da-rules', add: ['person'] }],
    effort: effort('d1', 'm0', 1),
    support: ['t'],
  },
  {
    id: 'draft-texts',
    effects: [{ item: 'da-generation', add: ['text'] }],
    effort: effort('d1', 'm0', 2),
    support: ['t'],
  },
  {
    id: 'make-pictures',
    effects: [{ item: 'da-generation', add: ['images'] }],
    effort: effort('d1', 'm0-m1', 2),
    support: ['t'],
  },
  {
    id: 'try-chatbot',
    effects: stage('language', 'testing'),
    effort: effort('d2', 'm0-m1', 6),
    support: ['s2', 't'],
  },
  {
    id: 'chatbot-in-use',
    effects: stage('language', 'operational'),
    needs: rowReached('da-ai', 'language', 'testing'),
    effort: effort('d3', 'm2', 16),
    support: ['s2', 's1'],
  },
  {
    id: 'try-forecast',
    effects: stage('decisions', 'testing'),
    needs: reached('data-home', 'spreadsheets'),
    effort: effort('d2', 'm0-m1', 10),
    support: ['s1', 't'],
  },
  {
    id: 'forecast-in-use',
    effects: stage('decisions', 'operational'),
    needs: rowReached('da-ai', 'decisions', 'testing'),
    effort: effort('d3', 'm2-m3', 26),
    support: ['s2', 's1'],
  },
  {
    id: 'read-pictures',
    effects: stage('vision', 'operational'),
    effort: effort('d3', 'm2-m3', 26),
    support: ['s2', 's1'],
  },
  {
    id: 'use-speech',
    effects: stage('speech', 'operational'),
    effort: effort('d2', 'm1-m2', 13),
    support: ['s2', 't'],
  },
  {
    id: 'use-robots',
    effects: stage('robots', 'operational'),
    needs: has('pe-prep', 'budget'),
    effort: effort('d4', 'm4', 52),
    support: ['s1'],
  },
];
