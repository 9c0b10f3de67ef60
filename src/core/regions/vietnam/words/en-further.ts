import type { RegionWords } from '../../region.js';

/** The fields of the profile that some questionnaires ask, in English. */
export const furtherFieldsEn = {
  insured: {
    label: 'Employees in social insurance, average of last year',
    hint: 'Only used to work out the size class.',
    unit: 'people',
  },
  revenue: {
    label: 'Turnover of last year',
    options: {
      'up-to-3': 'Up to 3 billion dong',
      'up-to-10': 'Over 3 to 10 billion dong',
      'up-to-50': 'Over 10 to 50 billion dong',
      'up-to-100': 'Over 50 to 100 billion dong',
      'up-to-200': 'Over 100 to 200 billion dong',
      'up-to-300': 'Over 200 to 300 billion dong',
      'over-300': 'Over 300 billion dong',
    },
  },
  capital: {
    label: 'Total capital of last year',
    options: {
      'up-to-3': 'Up to 3 billion dong',
      'up-to-20': 'Over 3 to 20 billion dong',
      'up-to-50': 'Over 20 to 50 billion dong',
      'up-to-100': 'Over 50 to 100 billion dong',
      'over-100': 'Over 100 billion dong',
    },
  },
  support: {
    label: 'Has the enterprise received support for digital transformation from any programme?',
    options: { yes: 'Yes', no: 'Not yet', unknown: 'Don’t know' },
  },
  'size-class': {
    label: 'Size of the enterprise',
    options: { micro: 'Micro', small: 'Small', medium: 'Medium', large: 'Large' },
  },
} as const satisfies RegionWords['fields'];
