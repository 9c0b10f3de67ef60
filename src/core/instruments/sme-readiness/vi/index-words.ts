import type { Words } from '../../../model/words.js';
import { indicesVi } from '../../eurostat-dii/vi-indices.js';
import { withoutVariant } from '../dii/without-variant.js';
import { estimateVi } from './estimate.js';
import { readinessVi } from './readiness.js';

/** The indices in Vietnamese: those of others under the names that they have in their own instruments. */
export const indexWordsVi = {
  readiness: readinessVi,
  'dii-2025': withoutVariant(indicesVi['dii-2025']),
  'dii-2024': withoutVariant(indicesVi['dii-2024']),
  'dma-estimate': estimateVi,
} as const satisfies Words['indices'];
