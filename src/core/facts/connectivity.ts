import type { Condition } from '../model/condition.js';
import type { Fact } from './fact.js';
import { shareBands } from './share-bands.js';

const person = { system: 'ucum', code: '{person}' } as const;
const persons = { type: 'ratio', unit: person, bands: shareBands, period: 'now' } as const;

/** Whether a share of persons is above none, by two numbers or by a band. */
const anybody = (fact: string): Condition => ({
  op: 'any',
  of: [
    { op: 'atLeast', on: { fact }, value: 'to-10' },
    { op: 'not', of: { op: 'atMost', on: { fact }, value: 0 } },
  ],
});

const uses = (line: string): Condition => ({ op: 'includes', on: { fact: 'internet-lines' }, value: line });
const lineUsed = (line: string): Condition => ({ op: 'is', on: { fact: `${line}-internet-used` }, value: 'yes' });

/**
 * Lines to the Internet, people who use computers and the Internet for work, the network inside, work from outside.
 *
 * `persons-employed` counts everyone who works here, `insured-employees` those insured in the year before: two facts.
 */
export const connectivity = [
  {
    id: 'internet-access',
    type: 'choice',
    ordered: true,
    period: 'now',
    values: ['none', 'mobile', 'fixed-partial', 'fixed-everywhere', 'fixed-with-reserve'],
  },
  { id: 'persons-employed', type: 'number', unit: person, period: 'now', profile: 'persons' },
  { id: 'insured-employees', type: 'number', unit: person, period: 'previousYear', profile: 'insured' },
  { id: 'internet-lines', type: 'ticks', period: 'now', values: ['fixed', 'mobile', 'other', 'none'] },
  {
    id: 'fixed-line-speed',
    type: 'choice',
    ordered: true,
    period: 'now',
    values: ['under-30', 'from-30', 'from-50', 'from-80', 'from-100', 'over-120'],
  },
  { ...persons, id: 'persons-using-computers' },
  { ...persons, id: 'persons-using-internet' },
  {
    id: 'local-network',
    type: 'ticks',
    period: 'now',
    values: ['network', 'everywhere', 'portal', 'guests', 'rights', 'none'],
  },
  {
    id: 'remote-work',
    type: 'ticks',
    period: 'last3Months',
    values: ['email', 'documents', 'applications', 'meetings', 'none'],
  },
  {
    id: 'cloud-services',
    type: 'ticks',
    period: 'now',
    values: [
      'email',
      'office',
      'storage',
      'computing',
      'finance',
      'erp',
      'crm',
      'security',
      'database',
      'development',
      'none',
    ],
  },
  { id: 'computer-used', type: 'boolean', period: 'now', derivedFrom: [anybody('persons-using-computers')] },
  {
    id: 'fixed-internet-used',
    type: 'boolean',
    period: 'now',
    derivedFrom: [uses('fixed'), { op: 'atLeast', on: { fact: 'internet-access' }, value: 'fixed-partial' }],
  },
  { id: 'mobile-internet-used', type: 'boolean', period: 'now', derivedFrom: [uses('mobile')] },
  { id: 'other-internet-used', type: 'boolean', period: 'now', derivedFrom: [uses('other')] },
  {
    id: 'internet-used',
    type: 'boolean',
    period: 'now',
    derivedFrom: [
      { op: 'not', of: uses('none') },
      { op: 'atLeast', on: { fact: 'internet-access' }, value: 'mobile' },
      // Any line will do; without one of them there may be another.
      { value: 'yes', when: { op: 'any', of: ['fixed', 'mobile', 'other'].map(lineUsed) } },
    ],
  },
  {
    id: 'intranet-used',
    type: 'boolean',
    period: 'now',
    derivedFrom: [{ op: 'includes', on: { fact: 'local-network' }, value: 'portal' }],
  },
] as const satisfies readonly Fact[];
