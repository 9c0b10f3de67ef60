import type { AnswerValue } from '../model/response.js';

/**
 * One state in the words of several facts, by id: whoever says one of them says all of them. Mostly it is that there is
 * nothing of a kind, which a list, a ladder and a yes-or-no question all can say; of what there is, the coarser ones leave
 * the finer ones open.
 */
export type Equivalence = Readonly<Record<string, AnswerValue>>;

/** The states that the shared vocabulary can tell in several ways. */
export const equivalences: readonly Equivalence[] = [
  { 'internet-used': 'no', 'internet-access': 'none', 'internet-lines': ['none'] },
  { 'internet-access': 'mobile', 'internet-lines': ['mobile'] },
  { 'computer-used': 'no', 'persons-using-computers': { band: 'none' } },
  { 'persons-using-internet': { band: 'none' }, 'internet-at-work': { band: 'none' } },
  { 'remote-meetings-held': 'no', 'online-meeting-share': { band: 'none' } },
  { 'website-exists': 'no', 'own-website': 'none', 'site-functions': ['none'] },
  { 'online-orders-placed': 'no', 'online-purchase-share': 'none' },
  { 'erp-used': 'no', 'shared-data-package': 'no' },
  { 'crm-used': 'no', 'customer-software': 'no' },
  { 'data-analysed': 'no', 'data-analysis': ['none'] },
  { 'ict-specialists-employed': 'no', 'ict-specialists': 0 },
  { 'non-specialists-trained': 'no', 'persons-trained': { band: 'none' } },
  { 'security-duties-known': 'no', 'security-awareness': ['none'] },
  { 'security-documented': 'no', 'security-rules': 'none' },
];
