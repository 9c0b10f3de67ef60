import type { Fact } from './fact.js';
import { shareBands } from './share-bands.js';

const person = { system: 'ucum', code: '{person}' } as const;

/** The plan and the money of the leadership, specialists, and the skills of the workers. */
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
    id: 'digital-preparation',
    type: 'ticks',
    period: 'now',
    values: ['budget', 'specialist', 'risks', 'satisfaction', 'digital-service', 'none'],
  },
  // Employees whose main job is information technology; a provider never counts as one.
  { id: 'ict-specialists', type: 'number', unit: person, period: 'now' },
  { id: 'ict-provider', type: 'choice', ordered: true, period: 'now', values: ['none', 'on-call', 'contract'] },
  // Persons other than specialists, of all who work here.
  { id: 'persons-trained', type: 'ratio', unit: person, bands: shareBands, period: 'last12Months' },
  { id: 'ict-specialists-trained', type: 'number', unit: person, period: 'last12Months' },
  {
    id: 'skills-development',
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
  {
    id: 'investment-areas',
    type: 'matrix',
    choose: 'many',
    period: 'now',
    rows: [
      'design',
      'planning',
      'operations',
      'collaboration',
      'inbound',
      'marketing',
      'delivery',
      'administration',
      'purchasing',
      'security',
    ],
    values: ['invested', 'plan', 'neither'],
  },
] as const satisfies readonly Fact[];
