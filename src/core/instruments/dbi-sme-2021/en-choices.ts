/** Answers that many criteria share, in English. */
export const yesNo = { no: 'Not yet', yes: 'Yes' } as const;

export const shares = {
  none: 'None yet',
  'to-20': 'Some, up to 20%',
  'to-40': 'Over 20% to 40%',
  'to-60': 'Over 40% to 60%',
  'to-80': 'Over 60% to 80%',
  'over-80': 'Over 80%, but not all',
  all: 'All (100%)',
} as const;

export const updates = {
  'step-1': 'No update for more than 6 months',
  'step-2': 'At least once in 6 months',
  'step-3': 'At least once a quarter',
  'step-4': 'At least once a month',
  'step-5': 'At least once a week',
} as const;

export const frequency = {
  'step-1': 'Less often than once a month',
  'step-2': 'About once a month',
  'step-3': 'About once a week or more',
} as const;

export const adoption = {
  'step-1': 'Some departments use it, each in its own way',
  'step-2': 'Some departments use it and share the data',
  'step-3': 'All departments concerned use it in one way',
  'step-4': 'And core work has been improved with it',
  'step-5': 'And everyone concerned uses it with skill',
} as const;

export const coverage = {
  'step-1': 'For one product or group',
  'step-2': 'For many products or groups',
  'step-3': 'For all of them',
  'step-4': 'And it is a priority in the strategy',
  'step-5': 'And dedicated staff look after it',
} as const;

export const policy = {
  'step-1': 'Applied in one department',
  'step-2': 'Applied in many departments',
  'step-3': 'Followed by the whole enterprise, and checked',
  'step-4': 'And it meets a recognised standard',
  'step-5': 'And it is reviewed and renewed regularly',
} as const;

export const millionDong = 'million VND';
export const persons = 'persons';
