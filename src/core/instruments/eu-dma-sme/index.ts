import type { Instrument } from '../../model/instrument.js';
import { euDmaSmeEn } from './en.js';
import { euDmaSmeStructure } from './structure.js';
import { euDmaSmeVi } from './vi.js';

export { euDmaSmeStructure };

/** The EU's Digital Maturity Assessment for SMEs, second-hand, with own words in Vietnamese and English. */
export const euDmaSme = {
  structure: euDmaSmeStructure,
  words: { vi: euDmaSmeVi, en: euDmaSmeEn },
} as const satisfies Instrument;
