import type { Variant } from '../../model/instrument.js';
import { questionnaire } from '../eu-dma-sme/sources.js';
import { eurostat } from '../eurostat-dii/sources.js';

/** What the sources of the indices leave open; `docs/instruments/sme-readiness.md` gives the reasons for the defaults. */
export const variants = [
  {
    id: 'ai-use',
    alternatives: ['operational', 'implementing', 'generative'],
    default: 'operational',
    sources: [eurostat[1]],
  },
  { id: 'bundles', alternatives: ['undecided', 'any-part'], default: 'undecided', sources: [questionnaire] },
] as const satisfies readonly Variant[];
