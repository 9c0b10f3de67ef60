import type { Words } from '../../../model/words.js';
import { indicesEn } from '../../eurostat-dii/en-indices.js';
import { withoutVariant } from '../dii/without-variant.js';
import { estimateEn } from './estimate.js';
import { readinessEn } from './readiness.js';

/** The indices in English: those of others under the names that they have in their own instruments. */
export const indexWordsEn = {
  readiness: readinessEn,
  'dii-2025': withoutVariant(indicesEn['dii-2025']),
  'dii-2024': withoutVariant(indicesEn['dii-2024']),
  'dma-estimate': estimateEn,
} as const satisfies Words['indices'];
