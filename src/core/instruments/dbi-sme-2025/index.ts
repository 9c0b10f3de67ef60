import type { Instrument } from '../../model/instrument.js';
import { dbiSme2025En } from './en.js';
import { dbiSme2025Structure } from './structure.js';
import { dbiSme2025Vi } from './vi.js';

export { dbiSme2025Structure };

/** An unofficial approximation of Vietnam's criteria of 2025 for small and medium-sized enterprises, in own words. */
export const dbiSme2025 = {
  structure: dbiSme2025Structure,
  words: { vi: dbiSme2025Vi, en: dbiSme2025En },
} as const satisfies Instrument;
