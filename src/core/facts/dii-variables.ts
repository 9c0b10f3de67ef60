import type { Condition } from '../model/condition.js';
import type { Fact } from './fact.js';
import { aboveNone, all, any, atLeast, atMost, includes, is, no, not, yes } from './rule-conditions.js';

const stage = (technology: string, step: 'considering' | 'operational', op: 'atMost' | 'atLeast'): Condition => ({
  op,
  on: { fact: 'technology-stages', row: technology },
  value: step,
});
const operational = (row: string): Condition => ({ op: 'is', on: { fact: 'ai-stages', row }, value: 'operational' });

/** Whether a technology is used: in the middle of the stages that is open. */
export const used = (technology: string) => [
  yes(stage(technology, 'operational', 'atLeast')),
  no(stage(technology, 'considering', 'atMost')),
  no(is('technology-considered', 'no')),
];

/** What Eurostat's Digital Intensity Index asks with yes or no, and other questionnaires in finer steps. */
export const diiVariables = [
  {
    id: 'fast-fixed-line',
    type: 'boolean',
    period: 'now',
    // The lowest step of the index of 2021 ends at 50 Mbit/s.
    derivedFrom: [
      atLeast('fixed-line-speed', 'from-30'),
      yes(atLeast('fixed-broadband-step', 'step-2')),
      no(is('fixed-internet-used', 'no')),
    ],
  },
  {
    id: 'remote-meetings-held',
    type: 'boolean',
    period: 'last3Months',
    derivedFrom: [includes('remote-work', 'meetings'), aboveNone('online-meeting-share', 'to-20')],
  },
  {
    // A package for two kinds of work alone is open: not everybody calls it one for the whole enterprise.
    id: 'erp-used',
    type: 'boolean',
    period: 'now',
    derivedFrom: [
      yes(is('shared-data-package', 'most')),
      no(is('shared-data-package', 'no')),
      yes(is('tool-integrated-suite', 'yes')),
    ],
  },
  {
    id: 'crm-used',
    type: 'boolean',
    period: 'now',
    derivedFrom: [
      atLeast('customer-software', 'serve'),
      yes(includes('core-software', 'customers')),
      yes(is('tool-crm', 'yes')),
    ],
  },
  {
    id: 'data-analysed',
    type: 'boolean',
    period: 'last12Months',
    derivedFrom: [not(includes('data-analysis', 'none')), aboveNone('decision-support-share', 'to-20')],
  },
  {
    // Other kinds of artificial intelligence count too, so that only "yes" follows.
    id: 'ai-used',
    type: 'boolean',
    period: 'now',
    derivedFrom: [yes(any(operational('language'), operational('vision'), operational('speech')))],
  },
  {
    id: 'iot-used',
    type: 'boolean',
    period: 'now',
    derivedFrom: [...used('iot'), yes(any(is('tool-kitchen-iot', 'yes'), is('tool-connected-machines', 'yes')))],
  },
  { id: 'robots-used', type: 'boolean', period: 'now' },
  {
    id: 'ict-specialists-employed',
    type: 'boolean',
    period: 'now',
    derivedFrom: [atLeast('ict-specialists', 1), no(atMost('digital-staff', 0))],
  },
  {
    id: 'non-specialists-trained',
    type: 'boolean',
    period: 'last12Months',
    derivedFrom: [
      aboveNone('persons-trained', 'to-10'),
      // Who was only shown by colleagues was not trained; a session may have been for specialists alone.
      no(atMost('digital-training', 'informal')),
      no(atMost('staff-trained', 0)),
      yes(all(aboveNone('staff-trained', 'to-20'), is('ict-specialists-employed', 'no'))),
    ],
  },
  {
    // Papers that nobody had to read are ticked in one line with sessions: that line alone is open.
    id: 'security-duties-known',
    type: 'boolean',
    period: 'now',
    derivedFrom: [
      yes(includes('security-awareness', 'contract', 'compulsory')),
      no(includes('security-awareness', 'none')),
    ],
  },
  {
    id: 'security-documented',
    type: 'boolean',
    period: 'now',
    derivedFrom: [
      atLeast('security-rules', 'exist'),
      yes(is('security-policy-written', 'yes')),
      yes(atLeast('information-security-step', 'step-3')),
    ],
  },
] as const satisfies readonly Fact[];
