import type { Condition } from '../model/condition.js';
import type { Fact } from './fact.js';

const includes = (fact: string, value: string): Condition => ({ op: 'includes', on: { fact }, value });
const atLeast = (fact: string, value: string | number): Condition => ({ op: 'atLeast', on: { fact }, value });
const is = (fact: string, value: string): Condition => ({ op: 'is', on: { fact }, value });
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
    derivedFrom: [includes('remote-work', 'meetings')],
  },
  { id: 'erp-used', type: 'boolean', period: 'now', derivedFrom: [atLeast('shared-data-package', 'some')] },
  { id: 'crm-used', type: 'boolean', period: 'now', derivedFrom: [atLeast('customer-software', 'serve')] },
  { id: 'data-analysed', type: 'boolean', period: 'last12Months', derivedFrom: [some('data-analysis')] },
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
  { id: 'iot-used', type: 'boolean', period: 'now', derivedFrom: used('iot') },
  { id: 'robots-used', type: 'boolean', period: 'now' },
  { id: 'ict-specialists-employed', type: 'boolean', period: 'now', derivedFrom: [atLeast('ict-specialists', 1)] },
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
      { value: 'no', when: { op: 'atMost', on: { fact: 'digital-training' }, value: 'informal' } },
    ],
  },
  { id: 'security-duties-known', type: 'boolean', period: 'now', derivedFrom: [some('security-awareness')] },
  { id: 'security-documented', type: 'boolean', period: 'now', derivedFrom: [atLeast('security-rules', 'exist')] },
] as const satisfies readonly Fact[];
