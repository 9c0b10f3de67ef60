import type { Instrument } from '../../model/instrument.js';
import { smeScreeningActionsEn } from './en-actions.js';
import { smeScreeningEn } from './en.js';
import { smeScreeningStructure } from './structure.js';
import { smeScreeningActionsVi } from './vi-actions.js';
import { smeScreeningVi } from './vi.js';

export { smeScreeningStructure };

/** The short assessment, with its words in Vietnamese and English. */
export const smeScreening = {
  structure: smeScreeningStructure,
  words: {
    vi: { ...smeScreeningVi, actions: smeScreeningActionsVi },
    en: { ...smeScreeningEn, actions: smeScreeningActionsEn },
  },
} as const satisfies Instrument;
