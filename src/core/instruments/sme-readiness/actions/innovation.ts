import type { Action, Effect } from '../../../model/action.js';
import { has } from '../../conditions.js';
import { effort } from '../../effort.js';
import { rowReached, skilledHelp } from './steps.js';

/** A technology of the table, which is asked only once somebody thinks of any. */
const stage = (row: string, atLeast: string): readonly Effect[] => [
  { item: 'ig-any', atLeast: 'yes' },
  { item: 'ig-tech', row, atLeast },
];
const tested = (row: string) => rowReached('ig-tech', row, 'testing');

/** Advanced technology: the furthest counts, so that nobody needs all of it. */
export const innovation: readonly Action[] = [
  {
    id: 'try-drawing-by-computer',
    effects: stage('cad-cam', 'testing'),
    effort: effort('d2', 'm0-m1', 8),
    support: ['t'],
  },
  {
    id: 'draw-by-computer',
    effects: stage('cad-cam', 'operational'),
    needs: tested('cad-cam'),
    effort: effort('d3', 'm3', 26),
    support: ['s2', 's1'],
  },
  {
    id: 'try-sensors',
    effects: stage('iot', 'testing'),
    needs: has('in-type', 'fixed', 'mobile', 'other'),
    effort: effort('d2', 'm1-m2', 8),
    support: ['v'],
  },
  {
    id: 'sensors-in-use',
    effects: stage('iot', 'operational'),
    needs: tested('iot'),
    effort: effort('d3', 'm2-m3', 26),
    support: ['s2', 's1'],
  },
  {
    id: 'try-3d-print',
    effects: stage('printing-3d', 'testing'),
    effort: effort('d2', 'm1', 6),
    support: ['t'],
  },
  {
    id: 'print-3d',
    effects: stage('printing-3d', 'operational'),
    needs: tested('printing-3d'),
    effort: effort('d3', 'm3', 26),
    support: ['s1'],
  },
  {
    id: 'virtual-visit',
    effects: stage('virtual-reality', 'operational'),
    effort: effort('d3', 'm2-m3', 20),
    support: ['s2', 's1'],
  },
  {
    id: 'trace-origin',
    effects: stage('blockchain', 'operational'),
    effort: effort('d3', 'm2-m3', 26),
    support: ['s2', 's1'],
  },
  {
    id: 'control-production',
    effects: stage('production-system', 'operational'),
    needs: rowReached('pr-functions', 'operations', 'software'),
    effort: effort('d4', 'm4', 52),
    support: ['s1', 's2'],
  },
  {
    id: 'simulate-first',
    effects: stage('digital-twin', 'operational'),
    needs: skilledHelp,
    effort: effort('d4', 'm3-m4', 39),
    support: ['s1'],
  },
];
