import type { Instrument } from '../../model/instrument.js';
import { smeReadinessEn } from './en.js';
import { smeReadinessStructure } from './structure.js';
import { smeReadinessVi } from './vi.js';

export { smeReadinessStructure };

/** The full assessment, with its words in Vietnamese and English. */
export const smeReadiness = {
  structure: smeReadinessStructure,
  words: { vi: smeReadinessVi, en: smeReadinessEn },
} as const satisfies Instrument;
