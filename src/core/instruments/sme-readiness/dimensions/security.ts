import type { GroupNode, LeafNode } from '../../../model/index-tree.js';
import { security as screening } from '../../sme-screening/dimensions.js';
import { dimension, options, ticks } from './points.js';

const [backup] = screening.children;

/** Eleven measures, of which seven are enough: the last ones are for larger networks. */
const measures = {
  kind: 'leaf',
  id: 'se-measures',
  points: {
    from: 'ticks',
    item: 'se-measures',
    points: {
      none: 0,
      passwords: 1,
      'two-factors': 1,
      biometrics: 1,
      encryption: 1,
      backup: 1,
      'access-control': 1,
      vpn: 1,
      logs: 1,
      'risk-assessment': 1,
      tests: 1,
      monitoring: 1,
    },
    steps: {
      bands: [
        { to: 1, points: 0 },
        { from: 1, to: 3, points: 1 },
        { from: 3, to: 5, points: 2 },
        { from: 5, to: 7, points: 3 },
        { from: 7, points: 4 },
      ],
    },
  },
} as const satisfies LeafNode;

export const security = {
  ...dimension,
  id: 'security',
  weight: 14,
  children: [
    measures,
    options('se-docs', { none: 0, exist: 2, reviewed: 4 }),
    ticks('se-aware', { contract: 1, voluntary: 2, compulsory: 3 }),
    backup,
    options('se-continuity', { none: 0, contacts: 1, written: 3, tried: 4 }),
  ],
} as const satisfies GroupNode;
