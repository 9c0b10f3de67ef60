import type { Variant } from '../../model/instrument.js';

/** What the sources of the indices leave open; `docs/instruments/sme-readiness.md` gives the reasons for the defaults. */
export const variants = [
  { id: 'ai-use', alternatives: ['operational', 'implementing', 'generative'], default: 'operational' },
  { id: 'bundles', alternatives: ['undecided', 'any-part'], default: 'undecided' },
] as const satisfies readonly Variant[];
