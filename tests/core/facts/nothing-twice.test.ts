import { expect } from '@open-wc/testing';
import { answeredBeside } from '../../../src/core/facts/answered-beside.js';
import { carryOver } from '../../../src/core/facts/carry-over.js';
import { suggestAnswers } from '../../../src/core/facts/suggest-answers.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/structure.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/structure.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { Answers, AnswerValue } from '../../../src/core/model/response.js';
import { finishedResponse } from '../../harness/finished-response.js';

type Answered = Readonly<Record<string, AnswerValue>>;

/** What answers to one questionnaire say of another one's questions. */
function carried(from: Structure, answers: Answered, to: Structure): Answered {
  return valuesOf(carryOver(to, [{ structure: from, response: finished(from, answers) }]));
}

const finished = (structure: Structure, answers: Answered) =>
  finishedResponse(structure, answers, { profile: { sells: ['consumers'], persons: 20 } });

function valuesOf(answers: Answers): Answered {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) => ('value' in answer ? [[id, answer.value]] : [])),
  );
}

const toFull = (item: string, value: AnswerValue) =>
  carried(smeScreeningStructure, { [item]: value }, smeReadinessStructure);
const toShort = (answers: Answered) => carried(smeReadinessStructure, answers, smeScreeningStructure);

/** Every question of the short assessment, with each of its answers; of lists every tick alone. */
const answersOfShort = smeScreeningStructure.items.map(({ id, kind, options }) => ({
  id,
  values: options.map((option) => ({ option: option.id, value: kind === 'multiple' ? [option.id] : option.id })),
}));

/** The questions that both ask in the same words: the same answer each time. */
const SAME: readonly string[] = [
  'invoice-flow',
  'accounting',
  'e-sign',
  'lead-plan',
  'data-home',
  'data-now',
  'backup',
];

/** What follows where the full one asks something else; an answer that is not here leaves everything open. */
const FOLLOWS: Readonly<Record<string, Readonly<Record<string, Answered>>>> = {
  // The full one asks which lines there are, of each kind.
  'net-access': { none: { 'in-type': ['none'] }, mobile: { 'in-type': ['mobile'] } },
  // The full one takes two numbers, or the same band.
  'net-users': {
    none: { 'in-internet': { band: 'none' } },
    'to-10': { 'in-internet': { band: 'to-10' } },
    'to-25': { 'in-internet': { band: 'to-25' } },
    'to-50': { 'in-internet': { band: 'to-50' } },
    'over-50': { 'in-internet': { band: 'over-50' } },
  },
  // The full one asks for the parts of a website, one by one.
  'web-own': { none: { 'cu-site': ['none'] } },
  // Of the last three months; the full one asks of the last calendar year.
  'order-channels': {},
  // With orders by message; the full one asks for Eurostat’s e-commerce, without them.
  'order-share': {},
  // A list; the full one asks with what each kind of work is done.
  'core-software': {},
  // Sessions for users; the full one counts who was trained of all who are no specialists.
  skills: { none: { 'pe-trained': { band: 'none' } }, informal: { 'pe-trained': { band: 'none' } } },
  // A list of our own; the full one asks for Eurostat’s.
  protect: {},
};

/** What is set beforehand in lists and tables of the full one, which stand open; for other answers that is nothing. */
const BEGUN: Readonly<Record<string, Readonly<Record<string, Answered>>>> = {
  'net-access': {
    'fixed-partial': { 'in-type': ['fixed'] },
    'fixed-everywhere': { 'in-type': ['fixed'] },
    'fixed-with-reserve': { 'in-type': ['fixed'] },
  },
  'web-own': {
    orders: { 'cu-site': ['orders'] },
    'orders-paid': { 'cu-site': ['orders', 'tracking'] },
  },
  // Stock and purchasing are two rows there, and care for customers is more than their list.
  'core-software': {
    sales: { 'pr-functions': { sales: 'software' } },
    staff: { 'pr-functions': { staff: 'software' } },
    operations: { 'pr-functions': { operations: 'software' } },
  },
  protect: { 'two-step': { 'se-measures': ['two-factors'] } },
};

/** By option of the short one, or of all of its options (`*`): the questions of the full one on the same matter. */
const SAME_MATTER: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'net-access': { '*': ['in-type'] },
  'net-users': { '*': ['in-internet'] },
  'web-own': { '*': ['cu-site'], contact: ['cu-site-update'], catalogue: ['cu-site-update'] },
  'order-channels': { '*': ['cu-channels'] },
  'order-share': { '*': ['cu-esales'] },
  'core-software': { '*': ['pr-functions'], customers: ['pr-crm'] },
  skills: { '*': ['pe-trained'] },
  protect: { '*': ['se-measures'], 'written-rule': ['se-docs'], 'fraud-awareness': ['se-aware'] },
  ...Object.fromEntries(SAME.map((id) => [id, { '*': [id] }])),
};

describe('the full assessment after the short one', () => {
  it('takes over, begins or remembers every question on a matter that the short one asked', () => {
    for (const { id, values } of answersOfShort) {
      for (const { option, value } of values) {
        const earlier = [
          { structure: smeScreeningStructure, response: finished(smeScreeningStructure, { [id]: value }) },
        ];
        const heard = {
          ...carryOver(smeReadinessStructure, earlier),
          ...suggestAnswers(smeReadinessStructure, earlier),
          ...answeredBeside(smeReadinessStructure, earlier),
        };
        const { '*': always = [], [option]: further = [] } = SAME_MATTER[id] ?? {};
        expect(heard, `${id}: ${option}`).to.include.keys(...always, ...further);
      }
    }
  });

  it('has every question of the short one in one of the two tables', () => {
    const ids = answersOfShort.map(({ id }) => id);
    expect([...SAME, ...Object.keys(FOLLOWS)].toSorted()).to.deep.equal(ids.toSorted());
  });

  for (const { id, values } of answersOfShort) {
    it(`asks nothing twice that “${id}” answers`, () => {
      for (const { option, value } of values) {
        const expected = SAME.includes(id) ? { [id]: value } : (FOLLOWS[id]?.[option] ?? {});
        expect(toFull(id, value), `${id}: ${option}`).to.deep.equal(expected);
      }
    });
  }

  it('has the ticks and rows set that are certain, and no others', () => {
    for (const { id, values } of answersOfShort) {
      for (const { option, value } of values) {
        const earlier = [
          { structure: smeScreeningStructure, response: finished(smeScreeningStructure, { [id]: value }) },
        ];
        const expected = BEGUN[id]?.[option] ?? {};
        expect(valuesOf(suggestAnswers(smeReadinessStructure, earlier)), `${id}: ${option}`).to.deep.equal(expected);
      }
    }
  });

  it('gives every answer to the same question back', () => {
    for (const { id, values } of answersOfShort.filter(({ id }) => SAME.includes(id))) {
      for (const { value } of values) expect(toShort({ [id]: value }), id).to.deep.equal({ [id]: value });
    }
  });
});

describe('the short assessment after the full one', () => {
  const cases: readonly { title: string; given: Answered; expected: Answered }[] = [
    { title: 'no line', given: { 'in-type': ['none'] }, expected: { 'net-access': 'none' } },
    { title: 'mobile data alone', given: { 'in-type': ['mobile'] }, expected: { 'net-access': 'mobile' } },
    { title: 'a fixed line, which may not be everywhere', given: { 'in-type': ['fixed'] }, expected: {} },
    { title: 'no website', given: { 'cu-site': ['none'] }, expected: { 'web-own': 'none' } },
    { title: 'parts of a website, of unknown age', given: { 'cu-site': ['catalogue'] }, expected: {} },
    { title: 'nobody trained, though perhaps shown', given: { 'pe-trained': { band: 'none' } }, expected: {} },
    ...(
      [
        // An edge is part of the band below it.
        [0, 20, 'none'],
        [1, 20, 'to-10'],
        [2, 20, 'to-10'],
        [3, 20, 'to-25'],
        [5, 20, 'to-25'],
        [6, 20, 'to-50'],
        [10, 20, 'to-50'],
        [11, 20, 'over-50'],
        [20, 20, 'over-50'],
        [1, 10, 'to-10'],
        [3, 30, 'to-10'],
      ] as const
    ).map(([numerator, denominator, band]) => ({
      title: `${numerator} of ${denominator} people with the Internet`,
      given: { 'in-internet': { numerator, denominator } },
      expected: { 'net-users': band },
    })),
    { title: 'a band of people', given: { 'in-internet': { band: 'to-10' } }, expected: { 'net-users': 'to-10' } },
  ];
  for (const { title, given, expected } of cases) {
    it(`takes over ${title}`, () => {
      expect(toShort(given)).to.deep.equal(expected);
    });
  }
});
