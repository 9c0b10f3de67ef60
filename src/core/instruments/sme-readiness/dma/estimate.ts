import type { Index } from '../../../model/index-definition.js';
import { levels } from '../../eu-dma-sme/levels.js';
import { maturityIndex } from '../../eu-dma-sme/maturity-index.js';
import { questionnaire, secondHand } from '../../eu-dma-sme/sources.js';
import { automation, green, people } from './asked-whole.js';
import { data } from './data.js';
import { readiness } from './readiness.js';
import { strategy } from './strategy.js';

/**
 * What the answers say about the EU's Digital Maturity Assessment: a range, and never a score, because ten lines of it
 * are not asked here. The formulas and the levels are the defaults of `eu-dma-sme`; how lines follow from answers is our own.
 */
export const maturityEstimate = {
  id: 'dma-estimate',
  fidelity: 'assumed',
  sources: [questionnaire, ...secondHand],
  scale: { minimum: 0, maximum: 100 },
  policies: maturityIndex.policies.cases['no-score'],
  tree: {
    kind: 'group',
    id: 'dma-estimate',
    combine: 'mean',
    children: [strategy, readiness, people, data, automation, green],
  },
  levels: levels.cases['upper-inclusive'],
} as const satisfies Index;
