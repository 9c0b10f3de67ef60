import type { AnswerValue } from '../model/response.js';

/**
 * One state in the words of several facts, by id: whoever says one of them says all of them. Mostly it is that there is
 * nothing of a kind, which a list, a ladder and a yes-or-no question all can say; of what there is, the coarser ones leave
 * the finer ones open.
 *
 * Only what is the same in the words of every question stands here, with what counts and what does not. Where one of them
 * counts more than the other, a rule leads one way.
 */
export type Equivalence = Readonly<Record<string, AnswerValue>>;

/** The states that the shared vocabulary can tell in several ways. */
export const equivalences: readonly Equivalence[] = [
  { 'internet-used': 'no', 'internet-access': 'none', 'internet-lines': ['none'] },
  { 'internet-access': 'mobile', 'internet-lines': ['mobile'] },
  // The lowest step of 2021 holds two speeds.
  { 'fixed-line-speed': 'from-50', 'fixed-broadband-step': 'step-2' },
  { 'fixed-line-speed': 'from-80', 'fixed-broadband-step': 'step-3' },
  { 'fixed-line-speed': 'from-100', 'fixed-broadband-step': 'step-4' },
  { 'fixed-line-speed': 'over-120', 'fixed-broadband-step': 'step-5' },
  { 'remote-meetings-held': 'no', 'online-meeting-share': { band: 'none' } },
  { 'website-exists': 'no', 'own-website': 'none', 'site-functions': ['none'] },
  // Both count software that keeps who bought what, the customers' part of other software too.
  { 'crm-used': 'no', 'customer-software': 'no' },
  { 'data-analysed': 'no', 'data-analysis': ['none'] },
  { 'ict-specialists-employed': 'no', 'ict-specialists': 0 },
  { 'non-specialists-trained': 'no', 'persons-trained': { band: 'none' } },
  { 'security-documented': 'no', 'security-rules': 'none' },
];
