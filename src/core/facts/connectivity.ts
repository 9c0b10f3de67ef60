import type { Fact } from './fact.js';
import { ladderFrom } from './ladder-from.js';
import { aboveNone, any, atLeast, atMost, includes, is, not, yes } from './rule-conditions.js';
import { shareBands } from './share-bands.js';

const person = { system: 'ucum', code: '{person}' } as const;
const persons = { type: 'ratio', unit: person, bands: shareBands, period: 'now' } as const;

const uses = (line: string) => includes('internet-lines', line);
const lineUsed = (line: string) => is(`${line}-internet-used`, 'yes');

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
  {
    id: 'internet-lines',
    type: 'ticks',
    period: 'now',
    values: ['fixed', 'mobile', 'other', 'none'],
    certain: [
      { value: 'fixed', when: lineUsed('fixed') },
      { value: 'fixed', when: is('fast-fixed-line', 'yes') },
      { value: 'mobile', when: lineUsed('mobile') },
      { value: 'other', when: lineUsed('other') },
    ],
  },
  {
    id: 'fixed-line-speed',
    type: 'choice',
    ordered: true,
    period: 'now',
    values: ['under-30', 'from-30', 'from-50', 'from-80', 'from-100', 'over-120'],
  },
  // The index of 2021, in coarser steps with the same edges.
  ladderFrom('fixed-broadband-step', 'fixed-line-speed', [
    ['under-30', 'from-30'],
    ['from-50'],
    ['from-80'],
    ['from-100'],
    ['over-120'],
  ]),
  // For work, at least every week.
  { ...persons, id: 'persons-using-computers' },
  {
    // At least every week; `internet-at-work` counts rarer use too. Each bounds the other, at one end only.
    ...persons,
    id: 'persons-using-internet',
    derivedFrom: [{ value: 'none', when: atMost('internet-at-work', 0) }],
  },
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
  {
    // Our reading of the indicator: a computer that nobody uses every week is not counted. No questionnaire asks it.
    id: 'computer-used',
    type: 'boolean',
    period: 'now',
    derivedFrom: [aboveNone('persons-using-computers', 'to-10')],
  },
  {
    id: 'fixed-internet-used',
    type: 'boolean',
    period: 'now',
    derivedFrom: [uses('fixed'), atLeast('internet-access', 'fixed-partial')],
  },
  { id: 'mobile-internet-used', type: 'boolean', period: 'now', derivedFrom: [uses('mobile')] },
  { id: 'other-internet-used', type: 'boolean', period: 'now', derivedFrom: [uses('other')] },
  {
    id: 'internet-used',
    type: 'boolean',
    period: 'now',
    derivedFrom: [
      not(uses('none')),
      atLeast('internet-access', 'mobile'),
      // Any line will do; without one of them there may be another.
      yes(any(...['fixed', 'mobile', 'other'].map(lineUsed))),
    ],
  },
  { id: 'intranet-used', type: 'boolean', period: 'now', derivedFrom: [includes('local-network', 'portal')] },
] as const satisfies readonly Fact[];
