/**
 * How two facts of one thing differ: one asks for the parts of what the other asks as a whole; or they are about another
 * time, another notion of the thing, or offer other choices.
 */
export type Difference = 'parts' | 'period' | 'notion' | 'choices';

/** Two facts that ask of one thing in different ways, so that what is said of one is no answer to the other. */
export interface Relation {
  /** Where they differ by `parts`, the one that is asked as a whole stands first. */
  readonly between: readonly [string, string];
  readonly difference: Difference;
  /**
   * The tick of the first, a list, that asks of the same as the second. Only who set it has said something of that, so it leads
   * one way, and the other ticks of the list are left out.
   */
  readonly tick?: string;
}

/**
 * Which facts of the shared vocabulary ask of one thing. Nothing follows from a relation: it says that an answer to one
 * is worth seeing where the other is asked. Of several the closest stand first.
 */
export const relations: readonly Relation[] = [
  ...by('parts', [
    ['internet-access', 'internet-lines'],
    ['own-website', 'site-functions'],
    ['website-exists', 'own-website'],
    ['website-exists', 'site-functions'],
    ['own-website', 'site-update'],
    ['fast-fixed-line', 'fixed-line-speed'],
    ['fast-fixed-line', 'internet-lines'],
    ['remote-meetings-held', 'remote-work'],
    ['remote-meetings-held', 'online-meeting-share'],
    ['cloud-used', 'cloud-services'],
    ['local-network-used', 'local-network'],
    ['core-software', 'function-tools'],
    ['erp-used', 'shared-data-package'],
    ['crm-used', 'customer-software'],
    ['data-analysed', 'data-analysis'],
    ['ai-used', 'ai-stages'],
    ['ict-specialists-employed', 'ict-specialists'],
    ['non-specialists-trained', 'persons-trained'],
    ['security-duties-known', 'security-awareness'],
    ['security-documented', 'security-rules'],
  ]),
  ...by('period', [
    ['order-channels', 'order-channels-year'],
    ['ecommerce-revenue-share', 'ecommerce-share'],
  ]),
  ...by('notion', [
    // With orders by message, against Eurostat’s e-commerce without them.
    ['online-order-share', 'ecommerce-share'],
    ['online-order-share', 'ecommerce-revenue-share'],
    // How people were shown, against how many were trained, with specialists and without.
    ['digital-training', 'persons-trained'],
    ['digital-training', 'staff-trained'],
    ['digital-training', 'non-specialists-trained'],
    ['persons-trained', 'staff-trained'],
    // Any device, against computers alone.
    ['persons-using-computers', 'persons-using-devices'],
    // The last change, against how often there is one.
    ['site-update', 'website-update-step'],
    ['security-policy-written', 'security-rules'],
  ]),
  ...by('choices', [
    ['protection', 'security-measures'],
    ['protection', 'information-security-step'],
    ['security-measures', 'information-security-step'],
    ['digital-plan', 'transformation-plan-step'],
    ['digital-plan', 'transformation-strategy-step'],
    ['transformation-plan-step', 'transformation-strategy-step'],
    ['electronic-banking', 'online-banking-step'],
    ['persons-using-internet', 'internet-at-work'],
  ]),
  ...ofTick('core-software', { customers: 'customer-software' }),
  ...ofTick('protection', { 'written-rule': 'security-rules', 'fraud-awareness': 'security-awareness' }),
];

/** Single ticks of a list, each with the fact that asks of the same with other choices. */
function ofTick(list: string, facts: Readonly<Record<string, string>>): readonly Relation[] {
  return Object.entries(facts).map(([tick, fact]) => ({ between: [list, fact], difference: 'choices', tick }));
}

function by(difference: Difference, pairs: readonly (readonly [string, string])[]): readonly Relation[] {
  return pairs.map((between) => ({ between, difference }));
}
