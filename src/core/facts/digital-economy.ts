import type { Fact } from './fact.js';
import { aboveNone, any, includes, is, yes } from './rule-conditions.js';

const platformTools = ['tool-travel-agencies', 'tool-delivery-sync', 'tool-cloud-kitchen', 'tool-freight-exchange'];

/**
 * What indicators of the digital economy ask and no questionnaire does.
 *
 * A digital platform is one that others run and that brings many together, or business software as a service of the cloud.
 * Other platforms count too, so that only "yes" follows: who ticks none of these may use another one.
 */
export const digitalEconomy = [
  {
    id: 'digital-platform-used',
    type: 'boolean',
    derivedFrom: [
      yes(
        any(
          includes('order-channels', 'marketplace', 'service-app'),
          includes('cloud-services', 'finance', 'erp', 'crm'),
          aboveNone('marketplace-share', 'to-20'),
          ...platformTools.map((tool) => is(tool, 'yes')),
        ),
      ),
    ],
  },
] as const satisfies readonly Fact[];
