import { underHash } from '../../compiled/known-hash.js';
import type { Structure } from '../../model/instrument.js';
import { actions } from './actions.js';
import { contradictions } from './contradictions.js';
import { smeScreeningHash, smeScreeningQuestionnaire } from './questionnaire.js';
import { readinessIndex } from './readiness-index.js';
import { sources } from './sources.js';

/** The short assessment, with its index and actions. Version 0: not yet calibrated with real answers. */
export const smeScreeningStructure = /* @__PURE__ */ underHash(
  {
    ...smeScreeningQuestionnaire,
    sources,
    indices: [readinessIndex],
    actions,
    contradictions,
  } as const satisfies Structure,
  smeScreeningHash,
);
