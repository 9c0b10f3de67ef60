import { used } from './dii-variables.js';
import type { Fact } from './fact.js';
import { all, any, atLeast, includes, is, not, yes } from './rule-conditions.js';

/**
 * What the index of Decision 1970/QĐ-BTTTT asks with yes or no, or in coarser steps. Where the index counts more than
 * the finer question only "yes" follows.
 */
export const dbiCriteria = [
  {
    // A blog alone is open: not everybody calls it a social medium. So is none: a personal page that sells counts here.
    id: 'social-media-active',
    type: 'boolean',
    period: 'now',
    derivedFrom: [yes(includes('social-media', 'networks', 'video', 'messaging'))],
  },
  {
    id: 'online-catalogue',
    type: 'boolean',
    period: 'now',
    derivedFrom: [
      yes(includes('site-functions', 'catalogue')),
      yes(atLeast('own-website', 'catalogue')),
      // Who orders there sees what there is.
      yes(any(is('tool-ordering-website', 'yes'), is('tool-online-orders', 'yes'))),
    ],
  },
  {
    id: 'state-dealings-online',
    type: 'boolean',
    derivedFrom: [yes(includes('electronic-dealings', 'tax', 'insurance', 'public'))],
  },
  // Nothing says it: a contract signed electronically may be with a consumer or the state, a portal for orders holds tenders.
  { id: 'business-dealings-online', type: 'boolean' },
  { id: 'online-banking-used', type: 'boolean', derivedFrom: [yes(atLeast('electronic-banking', 'rarer'))] },
  {
    // Free services count too: who pays for none may use some.
    id: 'cloud-used',
    type: 'boolean',
    period: 'now',
    derivedFrom: [yes(all(atLeast('cloud-services', 1), not(includes('cloud-services', 'none'))))],
  },
  { id: 'blockchain-used', type: 'boolean', period: 'now', derivedFrom: used('blockchain') },
  {
    // Either of the two is enough, so that only "yes" follows from one.
    id: 'robots-or-printers-used',
    type: 'boolean',
    period: 'now',
    derivedFrom: [
      yes(is('robots-used', 'yes')),
      yes({ op: 'is', on: { fact: 'technology-stages', row: 'printing-3d' }, value: 'operational' }),
    ],
  },
] as const satisfies readonly Fact[];
