import type { Variant } from '../../model/instrument.js';
import { application, textbook } from './sources.js';

/**
 * What the sources leave open, or say differently. `docs/instruments/dbi-sme-2025.md` gives the reasons of the defaults.
 */
export const variants = [
  {
    id: 'level-table',
    alternatives: ['five-levels', 'five-levels-upper', 'six-levels'],
    default: 'five-levels',
    sources: [textbook, application],
  },
  {
    id: 'tool-points',
    alternatives: ['equal-shares', 'one-each'],
    default: 'equal-shares',
    sources: [application],
  },
  { id: 'open-answers', alternatives: ['no-score', 'zero'], default: 'no-score' },
] as const satisfies readonly Variant[];
