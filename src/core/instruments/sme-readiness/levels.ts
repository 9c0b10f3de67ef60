import type { Condition } from '../../model/condition.js';
import type { LevelTable } from '../../model/index-definition.js';
import { has, reached } from '../conditions.js';

/** A dimension scores at least 50. */
const half = (node: string): Condition => ({ op: 'atLeast', on: { score: { index: 'readiness', node } }, value: 50 });

/**
 * The fourth level asks for integration, and for no dimension left behind but innovation: whether 3D printing or the
 * Internet of things are of any use depends on the trade.
 */
const connected: Condition = {
  op: 'all',
  of: [
    {
      op: 'any',
      of: [reached('invoice-flow', 'from-software'), { op: 'notApplicable', on: { item: 'invoice-flow' } }],
    },
    reached('data-home', 'shared'),
    ...['people', 'customers', 'connectivity', 'processes', 'data', 'security'].map(half),
  ],
};

/** Five levels in equal fifths, provisional until a panel of advisers has sorted real cases. */
export const levels = {
  edge: 'lowerInclusive',
  minimumCoverage: { overall: 0.7, eachDimension: 0.5 },
  bands: [
    { id: 'preparing', from: 0, to: 20 },
    {
      id: 'foundations',
      from: 20,
      to: 40,
      gate: has('in-type', 'fixed', 'mobile', 'other'),
    },
    {
      id: 'running',
      from: 40,
      to: 60,
      gate: { op: 'all', of: [reached('backup', 'monthly'), reached('se-measures', 2)] },
    },
    { id: 'connected', from: 60, to: 80, gate: connected },
    {
      id: 'innovating',
      from: 80,
      to: 100,
      gate: { op: 'all', of: [has('da-analytics', 'own', 'outside'), reached('backup', 'restore-tested')] },
    },
  ],
} as const satisfies LevelTable;
