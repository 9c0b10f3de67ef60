import type { Words } from '../../model/words.js';
import { connectivityEn } from './en/connectivity.js';
import { customersEn } from './en/customers.js';
import { dataEn } from './en/data.js';
import { indexWordsEn } from './en/index-words.js';
import { innovationEn } from './en/innovation.js';
import { pagesEn } from './en/pages.js';
import { peopleEn } from './en/people.js';
import { processesEn } from './en/processes.js';
import { securityEn } from './en/security.js';
import { variantsEn } from './en/variants.js';

/** The full assessment in English. */
export const smeReadinessEn = {
  title: 'Full digital readiness self-assessment',
  description:
    'The full questionnaire shows a small or medium-sized enterprise where it stands on seven pillars. Answer once, and see several indices. It helps to have the Internet contract, the number of people working and last year’s turnover at hand; you can stop and go on later.',
  duration: 'About 15–20 minutes',
  standing:
    'This is a self-assessment. It is not an official rating and does not replace the Vietnamese criteria for the digital transformation of enterprises (DBI).',
  pages: pagesEn,
  items: {
    ...peopleEn,
    ...customersEn,
    ...connectivityEn,
    ...processesEn,
    ...dataEn,
    ...securityEn,
    ...innovationEn,
  },
  indices: indexWordsEn,
  variants: variantsEn,
  weightings: {
    awareness: 'Awareness stage',
    implementation: 'Implementation stage',
    adoption: 'Adoption stage',
    'equal-items': 'Every question weighs the same',
  },
} as const satisfies Words;
