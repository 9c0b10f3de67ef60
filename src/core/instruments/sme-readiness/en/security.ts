import type { Words } from '../../../model/words.js';
import { items as dii } from '../../eurostat-dii/en-items.js';
import { smeScreeningItemsEn as screening } from '../../sme-screening/en-items.js';

/** The questions on information security, in English. */
export const securityEn = {
  'se-measures': dii['security-measures'],
  'se-docs': {
    text: 'Are the measures and procedures of information security written down?',
    hint: 'Counts: rules or guidance in writing, one page is enough. Does not count: spoken agreements, papers of a supplier. Check: the rules and the date of their review.',
    options: {
      none: 'Not written down yet',
      exist: 'Written down',
      reviewed: 'Written down and reviewed in the last 12 months',
    },
  },
  'se-aware': {
    text: 'How do the people working here know their duties in information security?',
    hint: 'Counts: what has reached the people, by message of the enterprise too. Does not count: a word after something has happened. Check: the contract, the material, the list of attendees.',
    options: {
      contract: 'From the labour contract or house rules',
      voluntary: 'From material or sessions that are voluntary',
      compulsory: 'From compulsory sessions',
      none: 'None of these',
    },
  },
  backup: screening.backup,
  'se-continuity': {
    text: 'How far is the enterprise prepared for a day without its systems and software?',
    hint: 'Counts: how to sell, invoice and communicate while systems are down. Does not count: warranties, insurance. Check: the list of phone numbers, the document, the date of the trial.',
    options: {
      none: 'A way is found when it happens',
      contacts: 'There is a list of people and numbers to call',
      written: 'There are steps in writing',
      tried: 'There are steps in writing, tried in the last 12 months',
    },
  },
} as const satisfies Words['items'];
