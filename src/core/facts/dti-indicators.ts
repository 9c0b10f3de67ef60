import type { Source } from '../model/source.js';
import type { CountedIndicator } from './fact.js';
import { any, includes, is } from './rule-conditions.js';

/** Names the indicators; how each is counted was not found in it. Seen in excerpts of the press, not in the signed text. */
const decision1354: Source = {
  title: 'Bộ chỉ tiêu, công cụ đo lường kinh tế số',
  lang: 'vi',
  reference: '1354/QĐ-BTTTT',
  date: '2022-07-07',
};

const secondHand = { kind: 'share', fidelity: 'secondHand', sources: [decision1354] } as const;

/**
 * The share of enterprises known to use a digital platform. One commune publishes how it counts (small and medium
 * enterprises that use a digital platform for production or business, by all of them); what a platform is, and over which
 * period, it does not say. So an order through a platform counts in the last three months and in the last calendar year alike:
 * the short questionnaire asks for the one, the full one for the other.
 */
export const digitalPlatforms = {
  ...secondHand,
  id: 'dti-platforms',
  nationalTarget: 'platforms',
  floor: true,
  when: any(is('digital-platform-used', 'yes'), includes('order-channels-year', 'marketplace', 'service-app')),
} as const satisfies CountedIndicator;

/** The share of enterprises that signed a contract electronically: with business partners, or with workers. */
export const electronicContracts = {
  ...secondHand,
  id: 'dti-e-contracts',
  nationalTarget: 'e-contracts',
  when: is('electronic-contracts', 'yes'),
} as const satisfies CountedIndicator;

/** The share of enterprises that file tax electronically. */
export const electronicTax = {
  ...secondHand,
  id: 'dti-e-tax',
  when: is('electronic-tax', 'yes'),
} as const satisfies CountedIndicator;

/**
 * The indicators of the digital economy of a province that enterprises feed. The number of enterprises that take part in
 * SMEdx is not among them: no questionnaire asks it, and a question about programmes in general would not give it.
 */
export const dtiIndicators = [digitalPlatforms, electronicContracts, electronicTax] as const;

/** The ids of these indicators. */
export type DtiIndicatorId = (typeof dtiIndicators)[number]['id'];
