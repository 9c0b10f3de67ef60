import type { Instrument } from '../../model/instrument.js';
import { dbiSme2021En } from './en.js';
import { dbiSme2021Structure } from './structure.js';
import { dbiSme2021Vi } from './vi.js';

export { dbiSme2021Structure };

/** Vietnam's index of 2021 for small and medium-sized enterprises, historical, with own words in Vietnamese and English. */
export const dbiSme2021 = {
  structure: dbiSme2021Structure,
  words: { vi: dbiSme2021Vi, en: dbiSme2021En },
} as const satisfies Instrument;
