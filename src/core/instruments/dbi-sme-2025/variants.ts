import type { Variant } from '../../model/instrument.js';
import { application, decision, textbook } from './sources.js';

/**
 * What the sources leave open, or say differently. `docs/instruments/dbi-sme-2025.md` gives the reasons of the defaults.
 */
export const variants = [
  {
    id: 'level-table',
    alternatives: ['five-levels', 'five-levels-upper', 'six-levels'],
    default: 'five-levels',
    sources: [decision, textbook, application],
  },
  {
    id: 'tool-points',
    alternatives: ['equal-shares', 'one-each'],
    default: 'equal-shares',
    sources: [decision, application],
  },
  { id: 'open-answers', alternatives: ['no-score', 'zero'], default: 'no-score', sources: [decision, application] },
] as const satisfies readonly Variant[];
