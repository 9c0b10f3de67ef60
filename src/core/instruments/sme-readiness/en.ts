import type { Words } from '../../model/words.js';
import { actionsEn } from './en/actions.js';
import { connectivityEn } from './en/connectivity.js';
import { contradictionsEn } from './en/contradictions.js';
import { customersEn } from './en/customers.js';
import { dataEn } from './en/data.js';
import { indexWordsEn } from './en/index-words.js';
import { innovationEn } from './en/innovation.js';
import { openingEn } from './en/opening.js';
import { processesEn } from './en/processes.js';
import { securityEn } from './en/security.js';
import { variantsEn } from './en/variants.js';

/** The full assessment in English. */
export const smeReadinessEn = {
  ...openingEn,
  items: {
    ...openingEn.items,
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
  actions: actionsEn,
  contradictions: contradictionsEn,
} as const satisfies Words;
