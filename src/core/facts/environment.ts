import type { Fact } from './fact.js';

/** What digital technology does for the environment. */
export const environment = [
  {
    id: 'green-uses',
    type: 'ticks',
    period: 'now',
    values: [
      'business-model',
      'services',
      'products',
      'production',
      'waste',
      'energy',
      'materials',
      'transport',
      'consumers',
      'paperless',
      'none',
    ],
  },
] as const satisfies readonly Fact[];
