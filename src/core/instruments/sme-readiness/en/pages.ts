import type { Words } from '../../../model/words.js';

/** The seven pages in English. */
export const pagesEn = {
  people: {
    title: 'Leadership and people',
    introduction:
      'Choose the highest line that is true of the enterprise; where you are not sure, choose Don’t know. An estimate is enough.',
  },
  customers: {
    title: 'Customers and online sales',
    introduction:
      'Choose the highest line that is true of the enterprise. Turnover and orders are those of last year; an estimate is enough.',
  },
  connectivity: {
    title: 'Internet connection',
    introduction:
      'Choose the highest line that is true of the enterprise. The Internet contract or bill tells the speed of the line.',
  },
  processes: {
    title: 'Digital processes',
    introduction:
      'Choose the highest line that is true of the enterprise. The accountant usually knows this part best.',
  },
  data: {
    title: 'Data',
    introduction: 'Choose the highest line that is true of how you work from day to day.',
  },
  security: {
    title: 'Information security',
    introduction:
      'Choose the highest line that is true of the enterprise. Your answers are only used to work out your result; this is not an inspection.',
  },
  innovation: {
    title: 'Innovation',
    introduction:
      'Choose the highest line that is true of the enterprise. Not every technology is needed in every line of business.',
  },
} as const satisfies Words['pages'];
