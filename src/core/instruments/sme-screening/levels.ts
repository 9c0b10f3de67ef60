import type { Condition } from '../../model/condition.js';
import type { LevelTable } from '../../model/index-definition.js';

/** A dimension scores at least 50. */
const half = (node: string): Condition => ({ op: 'atLeast', on: { score: { index: 'readiness', node } }, value: 50 });

/** The last level asks for integration, and for no dimension left behind. */
const connected: Condition = {
  op: 'all',
  of: [
    {
      op: 'any',
      of: [
        { op: 'atLeast', on: { item: 'invoice-flow' }, value: 'from-software' },
        { op: 'notApplicable', on: { item: 'invoice-flow' } },
      ],
    },
    { op: 'atLeast', on: { item: 'data-home' }, value: 'shared' },
    ...['connectivity', 'customers', 'processes', 'people', 'data', 'security'].map(half),
  ],
};

/** Four levels in equal quarters, provisional until a panel of advisers has sorted real cases. */
export const levels = {
  edge: 'lowerInclusive',
  minimumCoverage: { overall: 0.7, eachDimension: 0.5 },
  bands: [
    { id: 'preparing', from: 0, to: 25 },
    {
      id: 'foundations',
      from: 25,
      to: 50,
      gate: { op: 'atLeast', on: { item: 'net-access' }, value: 'mobile' },
    },
    {
      id: 'running',
      from: 50,
      to: 75,
      gate: {
        op: 'all',
        of: [
          { op: 'atLeast', on: { item: 'backup' }, value: 'monthly' },
          { op: 'atLeast', on: { item: 'protect' }, value: 2 },
        ],
      },
    },
    { id: 'connected', from: 75, to: 100, gate: connected },
  ],
} as const satisfies LevelTable;
