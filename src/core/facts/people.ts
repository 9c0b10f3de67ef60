import type { Fact } from './fact.js';

/** The plan of the leadership, and the skills of the workers. */
export const people = [
  {
    id: 'digital-plan',
    type: 'choice',
    ordered: true,
    period: 'next12Months',
    values: ['none', 'talked', 'written', 'resourced', 'reviewed'],
  },
  {
    id: 'digital-training',
    type: 'choice',
    ordered: true,
    period: 'last12Months',
    values: ['none', 'informal', 'supplier', 'session', 'most'],
  },
  {
    id: 'preparations',
    type: 'ticks',
    period: 'last12Months',
    values: ['budget', 'specialist', 'risks', 'satisfaction', 'digital-product', 'none'],
  },
  {
    id: 'it-support',
    type: 'choice',
    ordered: true,
    period: 'now',
    values: ['nobody', 'colleague', 'provider', 'employee', 'employees'],
  },
  {
    id: 'trained-share',
    type: 'choice',
    ordered: true,
    period: 'last12Months',
    values: ['nobody', 'under-10', 'to-25', 'to-50', 'over-50'],
  },
  {
    id: 'training-ways',
    type: 'ticks',
    period: 'now',
    values: ['assessment', 'plan', 'resources', 'practice', 'placements', 'external', 'subsidised', 'none'],
  },
  {
    id: 'staff-involvement',
    type: 'ticks',
    period: 'now',
    values: [
      'awareness',
      'communication',
      'acceptance',
      'co-design',
      'autonomy',
      'redesign',
      'flexibility',
      'support',
      'none',
    ],
  },
] as const satisfies readonly Fact[];
