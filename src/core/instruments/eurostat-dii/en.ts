import type { Words } from '../../model/words.js';
import { indicesEn } from './en-indices.js';
import { items } from './en-items.js';

/** Eurostat's Digital Intensity Index in English, in words of our own. */
export const eurostatDiiEn = {
  title: 'Digital intensity after Eurostat’s lists (2021–2025)',
  description:
    'Every year Eurostat, the statistical office of the European Union, counts how many of 12 things an enterprise has. Answer once, and see the result by the list of each year from 2021 to 2025.',
  duration: 'About 8 minutes',
  standing:
    'This is a self-assessment by lists quoted second-hand. It is no figure of Eurostat, no official rating, and does not replace the Vietnamese criteria for the digital transformation of enterprises (DBI).',
  pages: {
    connection: {
      title: 'Connection and remote work',
      introduction: 'It helps to have the Internet contract at hand. Where you are not sure, choose Don’t know.',
    },
    sales: {
      title: 'Website and online sales',
      introduction: 'Turnover is that of last year; an estimate is enough.',
    },
    software: { title: 'Software and data' },
    technology: { title: 'New technology', introduction: 'Not every technology is needed in every line of business.' },
    security: {
      title: 'People and information security',
      introduction: 'Your answers are only used to work out your result. This is not an inspection.',
    },
  },
  items,
  indices: indicesEn,
} as const satisfies Words;
