import type { Instrument } from '../../model/instrument.js';
import { smeScreeningEn } from './en.js';
import { smeScreeningStructure } from './structure.js';
import { smeScreeningVi } from './vi.js';

export { smeScreeningStructure };

/** The short assessment, with its words in Vietnamese and English. */
export const smeScreening = {
  structure: smeScreeningStructure,
  words: { vi: smeScreeningVi, en: smeScreeningEn },
} as const satisfies Instrument;
