import type { Words } from '../../model/words.js';

/** Pillar 2 in English. */
export const strategyEn = {
  'transformation-strategy-gate': {
    text: 'Is the enterprise interested in digital transformation?',
    hint: 'Counts: its leaders have looked into it, discussed it, joined a programme. Does not count: only having heard of it.',
    options: { no: 'Not yet interested', yes: 'Interested' },
  },
  'transformation-strategy': {
    text: 'How far has the strategy or plan for digital transformation come?',
    options: {
      'step-1': 'Interested, no concrete idea yet',
      'step-2': 'Ideas and a first outline of a plan',
      'step-3': 'A direction, and some activities tried',
      'step-4': 'Written down as a strategy or plan',
      'step-5': 'Issued and being carried out',
    },
  },
} as const satisfies Words['items'];
