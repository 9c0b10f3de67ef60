import type { Words } from '../../model/words.js';
import { items as dma } from '../eu-dma-sme/en-items.js';
import { smeScreeningItemsEn as screening } from '../sme-screening/en-items.js';

/** Data, in English. */
export const dataEn = {
  'data-home': screening['data-home'],
  'data-now': screening['data-now'],
  'da-analytics': {
    text: 'In the last 12 months, which data was analysed to make decisions?',
    hint: 'Counts: by own people or a hired firm, with a table or chart. Does not count: looking at the tax report, adding up the day. Check: one decision that rested on it.',
    options: {
      sales: 'Sales, stock, costs',
      customers: 'Customers: groups, repeat purchases, opinions',
      web: 'Website, social media, advertising',
      location: 'Places, transport, sensors',
      public: 'Open data, official statistics',
      none: 'None of these',
    },
  },
  'da-dashboard': {
    text: 'How do managers see the figures of the enterprise?',
    hint: 'Counts: tables and charts that update themselves and are there when opened. Does not count: a file that someone sends on request. Check: open them now.',
    options: {
      charts: 'They read tables and charts themselves, without help',
      anywhere: 'On a phone, or from outside the workplace',
      none: 'None of these',
    },
  },
  'da-rules': {
    text: 'What does the enterprise do to look after its data, personal data included?',
    hint: 'Counts: what is done and recorded. Does not count: spoken reminders; the terms of a software supplier. Check: the list, the access rights, the form for consent.',
    options: {
      list: 'A list of the data that is held',
      access: 'A rule on who may see and who may change it',
      consent: 'Consent of the persons concerned is kept',
      deletion: 'A date by which data no longer needed is deleted',
      person: 'A person in charge of data',
      none: 'None of these',
    },
  },
  'da-ai': dma['ai-automation'],
} as const satisfies Words['items'];
