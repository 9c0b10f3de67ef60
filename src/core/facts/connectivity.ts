import type { Condition } from '../model/condition.js';
import type { Fact } from './fact.js';

const line = (type: string): Condition => ({ op: 'includes', on: { fact: 'connection-types' }, value: type });

/** Lines to the Internet, and people who use it for work. */
export const connectivity = [
  {
    id: 'internet-access',
    type: 'choice',
    ordered: true,
    period: 'now',
    values: ['none', 'mobile', 'fixed-partial', 'fixed-everywhere', 'fixed-with-reserve'],
  },
  {
    id: 'internet-users',
    type: 'choice',
    ordered: true,
    period: 'now',
    values: ['nobody', 'under-10', 'to-25', 'to-50', 'over-50'],
  },
  { id: 'connection-types', type: 'ticks', period: 'now', values: ['fixed', 'mobile', 'other', 'none'] },
  {
    id: 'fixed-line-speed',
    type: 'choice',
    ordered: true,
    period: 'now',
    values: ['under-30', 'from-30', 'from-50', 'from-80', 'from-100', 'over-120'],
  },
  { id: 'own-network', type: 'ticks', period: 'now', values: ['lan', 'intranet', 'guests', 'access-rights', 'none'] },
  {
    id: 'remote-work',
    type: 'ticks',
    period: 'last3Months',
    values: ['email', 'documents', 'applications', 'meetings', 'none'],
  },
  {
    id: 'cloud-services',
    type: 'ticks',
    period: 'now',
    values: [
      'email',
      'office',
      'storage',
      'computing',
      'finance',
      'erp',
      'crm',
      'security',
      'database',
      'development',
      'none',
    ],
  },
  {
    id: 'internet-used',
    type: 'boolean',
    period: 'now',
    derivedFrom: [
      { op: 'atLeast', on: { fact: 'internet-access' }, value: 'mobile' },
      { op: 'any', of: [line('fixed'), line('mobile'), line('other')] },
    ],
  },
  {
    id: 'fixed-internet-used',
    type: 'boolean',
    period: 'now',
    derivedFrom: [{ op: 'atLeast', on: { fact: 'internet-access' }, value: 'fixed-partial' }, line('fixed')],
  },
] as const satisfies readonly Fact[];
