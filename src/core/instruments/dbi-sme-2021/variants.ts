import type { Variant } from '../../model/instrument.js';
import { copy, decision } from './sources.js';

/** The annex of the decision could not be read, and its copy says nothing on it. */
const sources = [decision, copy] as const;

/**
 * What the sources leave open. The defaults keep whole points from 0 to 5, as every ladder that is complete has them;
 * `docs/instruments/dbi-sme-2021.md` gives the reasons.
 */
export const variants = [
  { id: 'ratio-points', alternatives: ['five-bands', 'share-times-five'], default: 'five-bands', sources },
  { id: 'three-steps', alternatives: ['whole-points', 'equal-thirds'], default: 'whole-points', sources },
  { id: 'six-words', alternatives: ['from-zero', 'equal-sixths'], default: 'from-zero', sources },
  { id: 'open-answers', alternatives: ['no-score', 'zero'], default: 'no-score', sources },
] as const satisfies readonly Variant[];
