import type { Words } from '../../model/words.js';

/** The part without points in English. */
export const needsEn = {
  'main-barrier': {
    text: 'What is the main difficulty of the enterprise with digital transformation?',
    options: {
      money: 'Lack of money',
      skills: 'Lack of knowledge, skills',
      people: 'Lack of people',
      'no-need': 'No need seen yet',
      'no-support': 'No support from outside yet',
      'no-partner': 'No suitable partner found yet',
      other: 'Another difficulty',
    },
  },
  'help-wanted': {
    text: 'What support does the enterprise need for digital transformation?',
    options: {
      training: 'Training',
      advice: 'Advice on the choice of tools',
      funding: 'Support with costs',
      'free-tools': 'Free tools, software',
      contacts: 'Contacts with advisers, suppliers of technology',
      none: 'No support needed',
    },
  },
  'ready-to-invest': {
    text: 'Is the enterprise ready to invest in digital technology in the next 12 months?',
    options: { yes: 'Yes', no: 'No', undecided: 'Undecided' },
  },
  'past-support': {
    text: 'Has the enterprise taken part in a support programme for digital transformation?',
    hint: 'A programme of the state or of an association, for example SMEdx.',
    options: {
      none: 'No programme known',
      heard: 'Heard of one, not taken part',
      applied: 'Has applied',
      'taking-part': 'Has taken part or is taking part',
    },
  },
  'main-goal': {
    text: 'What is the main goal of the enterprise with digital transformation?',
    options: {
      revenue: 'More turnover',
      costs: 'Lower costs',
      staff: 'Easier, more productive work',
      customers: 'Better service for customers',
      markets: 'New markets',
      products: 'New products, services',
    },
  },
  'past-effect': {
    text: 'How effective has the digital transformation been so far?',
    hint: 'If nothing has been done yet, choose Not applicable.',
    options: {
      failed: 'Not successful yet',
      little: 'Very little effect',
      fair: 'Fair',
      good: 'Quite successful',
      'very-good': 'Very successful',
    },
  },
  remark: {
    text: 'Is there anything to add about experience, wishes or difficulties?',
    hint: 'Please leave out names, phone numbers and private details of others.',
  },
} as const satisfies Words['items'];
