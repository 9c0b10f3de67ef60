import type { GroupNode } from '../../../model/index-tree.js';
import { all, any, has, is, reached } from '../../conditions.js';
import { decided, derived, notAsked } from './leaves.js';

const analysed = has('da-analytics', 'own', 'outside');

/** The seven positive lines; the negative one has no points, as in the default of `eu-dma-sme`, and is not asked. */
const management = {
  kind: 'group',
  id: 'data-management',
  combine: 'sum',
  rescale: { from: [0, 7], to: [0, 10] },
  children: [
    decided('data-policy', has('da-rules', 'list', 'access', 'consent', 'deletion', 'person')),
    derived('stored', reached('data-home', 'spreadsheets'), reached('data-home', 'phones')),
    decided('integrated', { op: 'not', of: has('pr-links', 'none') }),
    derived(
      'accessible',
      all(has('da-dashboard', 'anywhere'), any(has('da-dashboard', 'current'), is('data-now', 'at-once'))),
      any(has('da-dashboard', 'anywhere'), has('in-remote', 'applications')),
    ),
    decided('analysed', analysed),
    decided('enriched', all(analysed, has('da-sources', 'open'))),
    decided('dashboards', has('da-dashboard', 'charts')),
  ],
} as const satisfies GroupNode;

/** Six lines on security. Whether all data on customers are protected is what nobody knows, so it is not asked. */
const security = {
  kind: 'group',
  id: 'data-security',
  combine: 'sum',
  rescale: { from: [0, 6], to: [0, 10] },
  children: [
    decided('security-policy', reached('se-docs', 'exist')),
    notAsked('clients'),
    derived(
      'training',
      has('se-aware', 'voluntary', 'compulsory'),
      has('se-aware', 'contract', 'voluntary', 'compulsory'),
    ),
    derived(
      'monitoring',
      all(has('se-measures', 'monitoring'), has('se-measures', 'risk-assessment')),
      has('se-measures', 'monitoring', 'risk-assessment'),
    ),
    derived('full-backup', reached('backup', 'weekly-automatic'), reached('backup', 'monthly')),
    decided('continuity', reached('se-continuity', 'written')),
  ],
} as const satisfies GroupNode;

export const data = {
  kind: 'group',
  id: 'data',
  combine: 'mean',
  rescale: { from: [0, 10], to: [0, 100] },
  children: [management, security],
} as const satisfies GroupNode;
