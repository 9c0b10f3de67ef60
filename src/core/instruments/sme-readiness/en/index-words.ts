import type { Words } from '../../../model/words.js';
import { maturityEn } from '../../eu-dma-sme/en-index.js';
import { indicesEn } from '../../eurostat-dii/en-indices.js';
import { readinessEn } from './readiness.js';

/** The indices in English: those of others under the names that they have in their own instruments. */
export const indexWordsEn = {
  readiness: readinessEn,
  'dii-2025': indicesEn['dii-2025'],
  'dii-2024': indicesEn['dii-2024'],
  'dma-estimate': {
    ...maturityEn,
    title: 'Estimate after the EU’s DMA framework',
    description:
      'An estimate from your answers, no DMA score. This questionnaire does not ask 10 lines of the DMA framework and only partly gives some others, so the result is always a range: 12 to 24 points wide once everything is answered.',
  },
} as const satisfies Words['indices'];
