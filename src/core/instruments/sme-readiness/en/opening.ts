import type { OpeningWords } from '../../../model/words.js';
import { pagesEn } from './pages.js';
import { peopleEn } from './people.js';

/** What a person reads before the first answer, in English: the welcome, and the questions of the first page. */
export const openingEn = {
  title: 'Full digital readiness self-assessment',
  description:
    'The full questionnaire shows a small or medium-sized enterprise where it stands on seven pillars. Answer once, and see several indices. It helps to have the Internet contract, the number of people working and last year’s turnover at hand; you can stop and go on later.',
  duration: 'About 15–20 minutes',
  standing:
    'This is a self-assessment. It is not an official rating and does not replace the Vietnamese criteria for the digital transformation of enterprises (DBI).',
  pages: pagesEn,
  items: peopleEn,
} as const satisfies OpeningWords;
