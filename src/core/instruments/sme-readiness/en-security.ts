import type { Words } from '../../model/words.js';
import { items as dii } from '../eurostat-dii/en-items.js';
import { smeScreeningItemsEn as screening } from '../sme-screening/en-items.js';

/** Information security, in English. */
export const securityEn = {
  'se-measures': dii['security-measures'],
  'se-docs': {
    text: 'How far have the enterprise’s written rules on information security come?',
    hint: 'Counts: rules or instructions that were written down; one page is enough. Does not count: spoken agreements, a supplier’s papers. Check: the date of the latest version.',
    options: {
      none: 'Not written down yet',
      written: 'Written down',
      reviewed: 'Written down, and reviewed in the last 12 months',
    },
  },
  'se-aware': {
    text: 'In the last 12 months, how did staff learn their duties in information security?',
    hint: 'Counts: what is recorded, online content too. Does not count: a spoken reminder after an incident. If only one person works here, count yourself. Check: contracts, the list of attendees.',
    options: {
      contract: 'In the employment contract or the work rules',
      voluntary: 'From papers or voluntary sessions',
      session: 'In a compulsory session',
      none: 'None of these',
    },
  },
  backup: screening.backup,
  'se-continuity': {
    text: 'If software or machines stop for a day, how far is the enterprise prepared?',
    hint: 'Counts: how to sell, deliver and stay in touch meanwhile. Does not count: insurance, warranty of devices. Check: the instructions, the date of the latest trial.',
    options: {
      none: 'Nothing is written down yet',
      contacts: 'There is a list of numbers to call',
      written: 'The steps to take are written down',
      tried: 'Written down, and tried in the last 12 months',
    },
  },
} as const satisfies Words['items'];
