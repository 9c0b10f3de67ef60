import type { Instrument } from '../../model/instrument.js';
import { eurostatDiiEn } from './en.js';
import { eurostatDiiStructure } from './structure.js';
import { eurostatDiiVi } from './vi.js';

export { eurostatDiiStructure };

/** Eurostat's Digital Intensity Index of five survey years over one set of questions, second-hand. */
export const eurostatDii = {
  structure: eurostatDiiStructure,
  words: { vi: eurostatDiiVi, en: eurostatDiiEn },
} as const satisfies Instrument;
