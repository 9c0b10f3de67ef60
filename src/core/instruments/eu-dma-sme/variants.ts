import type { Variant } from '../../model/instrument.js';
import { chamber, interpretation, questionnaire, secondHand } from './sources.js';

/**
 * What the sources leave open. The defaults follow what is quoted from the report, or, where nothing is quoted, what
 * claims least; `docs/instruments/eu-dma-sme.md` gives the reasons.
 */
export const variants = [
  {
    id: 'data-question',
    alternatives: ['seven-positive', 'eight-equal', 'six-net'],
    default: 'seven-positive',
    sources: [questionnaire, ...secondHand, chamber],
  },
  {
    id: 'investment-columns',
    alternatives: ['two-questions', 'plan-half'],
    default: 'two-questions',
    sources: [questionnaire, ...secondHand, chamber],
  },
  {
    id: 'band-edges',
    alternatives: ['upper-inclusive', 'rounded', 'lower-inclusive'],
    default: 'upper-inclusive',
    sources: [interpretation, chamber],
  },
  {
    id: 'open-answers',
    alternatives: ['no-score', 'zero'],
    default: 'no-score',
    sources: [questionnaire, ...secondHand],
  },
] as const satisfies readonly Variant[];
