import type { Condition } from '../model/condition.js';
import { anyShare } from './dbi-shares.js';
import type { Fact } from './fact.js';

const includes = (fact: string, value: string): Condition => ({ op: 'includes', on: { fact }, value });
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
      {
        value: 'yes',
        when: {
          op: 'any',
          of: [
            includes('order-channels', 'marketplace'),
            includes('order-channels', 'service-app'),
            ...['finance', 'erp', 'crm'].map((service) => includes('cloud-services', service)),
            anyShare('marketplace-share'),
            ...platformTools.map((fact): Condition => ({ op: 'is', on: { fact }, value: 'yes' })),
          ],
        },
      },
    ],
  },
] as const satisfies readonly Fact[];
