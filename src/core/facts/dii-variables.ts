import type { Condition } from '../model/condition.js';
import { anyShare } from './dbi-shares.js';
import type { Fact } from './fact.js';

const includes = (fact: string, value: string): Condition => ({ op: 'includes', on: { fact }, value });
const atLeast = (fact: string, value: string | number): Condition => ({ op: 'atLeast', on: { fact }, value });
const atMost = (fact: string, value: string | number): Condition => ({ op: 'atMost', on: { fact }, value });
const is = (fact: string, value: string): Condition => ({ op: 'is', on: { fact }, value });
const yes = (when: Condition) => ({ value: 'yes', when }) as const;
const no = (when: Condition) => ({ value: 'no', when }) as const;
const some = (fact: string): Condition => ({ op: 'not', of: includes(fact, 'none') });
const stage = (technology: string, step: 'considering' | 'operational', op: 'atMost' | 'atLeast'): Condition => ({
  op,
  on: { fact: 'technology-stages', row: technology },
  value: step,
});
const operational = (row: string): Condition => ({ op: 'is', on: { fact: 'ai-stages', row }, value: 'operational' });

/** Whether a technology is used: in the middle of the stages that is open. */
export const used = (technology: string) => [
  { value: 'yes', when: stage(technology, 'operational', 'atLeast') },
  { value: 'no', when: stage(technology, 'considering', 'atMost') },
  { value: 'no', when: is('technology-considered', 'no') },
];

/** What Eurostat's Digital Intensity Index asks with yes or no, and other questionnaires in finer steps. */
export const diiVariables = [
  {
    id: 'fast-fixed-line',
    type: 'boolean',
    period: 'now',
    derivedFrom: [atLeast('fixed-line-speed', 'from-30'), { value: 'no', when: is('fixed-internet-used', 'no') }],
  },
  {
    id: 'remote-meetings-held',
    type: 'boolean',
    period: 'last3Months',
    derivedFrom: [includes('remote-work', 'meetings'), anyShare('online-meeting-share')],
  },
  {
    id: 'erp-used',
    type: 'boolean',
    period: 'now',
    derivedFrom: [atLeast('shared-data-package', 'some'), yes(is('tool-integrated-suite', 'yes'))],
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
    derivedFrom: [some('data-analysis'), anyShare('decision-support-share')],
  },
  {
    // Other kinds of artificial intelligence count too, so that only "yes" follows.
    id: 'ai-used',
    type: 'boolean',
    period: 'now',
    derivedFrom: [
      {
        value: 'yes',
        when: { op: 'any', of: [operational('language'), operational('vision'), operational('speech')] },
      },
    ],
  },
  {
    id: 'iot-used',
    type: 'boolean',
    period: 'now',
    derivedFrom: [
      ...used('iot'),
      yes({ op: 'any', of: [is('tool-kitchen-iot', 'yes'), is('tool-connected-machines', 'yes')] }),
    ],
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
      {
        op: 'any',
        of: [
          atLeast('persons-trained', 'to-10'),
          { op: 'not', of: { op: 'atMost', on: { fact: 'persons-trained' }, value: 0 } },
        ],
      },
      // Who was only shown by colleagues was not trained; a session may have been for specialists alone.
      no(atMost('digital-training', 'informal')),
      no(atMost('staff-trained', 0)),
      yes({ op: 'all', of: [anyShare('staff-trained'), is('ict-specialists-employed', 'no')] }),
    ],
  },
  { id: 'security-duties-known', type: 'boolean', period: 'now', derivedFrom: [some('security-awareness')] },
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
