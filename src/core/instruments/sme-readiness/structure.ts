import { underHash } from '../../compiled/known-hash.js';
import type { Structure } from '../../model/instrument.js';
import { actions } from './actions/index.js';
import { contradictions } from './contradictions.js';
import { digitalIntensity } from './dii/indices.js';
import { maturityEstimate } from './dma/estimate.js';
import { smeReadinessHash, smeReadinessQuestionnaire } from './questionnaire.js';
import { readinessIndex } from './readiness-index.js';
import { sources } from './sources.js';
import { variants } from './variants.js';

/**
 * The full assessment: each index takes what it needs from the same answers.
 * Version 0: not yet calibrated with real answers.
 */
export const smeReadinessStructure = /* @__PURE__ */ underHash(
  {
    ...smeReadinessQuestionnaire,
    sources,
    variants,
    indices: [readinessIndex, ...digitalIntensity, maturityEstimate],
    actions,
    contradictions,
  } as const satisfies Structure,
  smeReadinessHash,
);
