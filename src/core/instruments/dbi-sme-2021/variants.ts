import type { Variant } from '../../model/instrument.js';

/**
 * What the sources leave open. The defaults keep whole points from 0 to 5, as every ladder that is complete has them;
 * `docs/instruments/dbi-sme-2021.md` gives the reasons.
 */
export const variants = [
  { id: 'ratio-points', alternatives: ['five-bands', 'share-times-five'], default: 'five-bands' },
  { id: 'three-steps', alternatives: ['whole-points', 'equal-thirds'], default: 'whole-points' },
  { id: 'six-words', alternatives: ['from-zero', 'equal-sixths'], default: 'from-zero' },
  { id: 'open-answers', alternatives: ['no-score', 'zero'], default: 'no-score' },
] as const satisfies readonly Variant[];
