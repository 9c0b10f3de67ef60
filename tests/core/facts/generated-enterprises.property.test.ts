import { expect } from '@open-wc/testing';
import { isCells, isList, isRatio } from '../../../src/core/compiled/answer-value.js';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
import { dbiSme2021Structure } from '../../../src/core/instruments/dbi-sme-2021/structure.js';
import { dbiSme2025Structure } from '../../../src/core/instruments/dbi-sme-2025/structure.js';
import { euDmaSmeStructure } from '../../../src/core/instruments/eu-dma-sme/structure.js';
import { eurostatDiiStructure } from '../../../src/core/instruments/eurostat-dii/structure.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/structure.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/structure.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { AnswerValue } from '../../../src/core/model/response.js';
import { createRandom, type Random } from '../../fixtures/generated/random.js';
import { enterprise, type Enterprise } from './generated-enterprise.js';
import { begun, taken, type Values } from './taken.js';
import { to2021, to2025, toEu, toEurostat, toReadiness, toScreening } from './what-it-answers.js';

const ENTERPRISES = 400;
type Questionnaire = readonly [Structure, (one: Enterprise) => Values];
const QUESTIONNAIRES: readonly Questionnaire[] = [
  [smeScreeningStructure, toScreening],
  [smeReadinessStructure, toReadiness],
  [eurostatDiiStructure, toEurostat],
  [dbiSme2021Structure, to2021],
  [dbiSme2025Structure, to2025],
  [euDmaSmeStructure, toEu],
];

/** What each band of a share holds. A share at an edge lies below it; no name means two things. */
const BANDS: Readonly<Record<string, (part: number) => boolean>> = {
  none: (part) => part === 0,
  'to-10': (part) => part > 0 && part <= 0.1,
  'to-25': (part) => part > 0.1 && part <= 0.25,
  'to-50': (part) => part > 0.25 && part <= 0.5,
  'over-50': (part) => part > 0.5,
  'to-20': (part) => part > 0 && part <= 0.2,
  'to-40': (part) => part > 0.2 && part <= 0.4,
  'to-60': (part) => part > 0.4 && part <= 0.6,
  'to-80': (part) => part > 0.6 && part <= 0.8,
  'over-80': (part) => part > 0.8 && part < 1,
  all: (part) => part === 1,
};

/** Of nothing at all, nothing. */
const partOf = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
  numerator / (denominator || 1);

/** A share as the item lets one say it: by two numbers or a band, or by a band that is one of its options. */
function asAsked(random: Random, structure: Structure, id: string, value: AnswerValue): AnswerValue {
  const item = compileInstrument(structure).items.get(id);
  if (!item) throw new Error(`no such question: ${id}`);
  if (!isRatio(value)) return value;
  if (item.kind === 'ratio' && value.denominator > 0 && random.chance(0.5)) return value;
  const bands = item.kind === 'ratio' ? (item.bands ?? []) : item.kind === 'single' ? item.options : [];
  const band = bands.find((one) => BANDS[one.id]?.(partOf(value)))?.id ?? '';
  return item.kind === 'ratio' ? { band } : band;
}

/** Whether ticks and rows are true, as far as they go. */
function isPartOf(value: AnswerValue, truth: AnswerValue | undefined): boolean {
  if (truth === undefined) return false;
  if (isList(value)) return isList(truth) && value.every((tick) => truth.includes(tick));
  return isCells(value) && isCells(truth) && Object.entries(value).every(([row, cell]) => truth[row] === cell);
}

/** Whether an answer says what is true. */
function isTrue(value: AnswerValue, truth: AnswerValue | undefined): boolean {
  if (truth === undefined || !isRatio(truth) || isRatio(value)) return JSON.stringify(value) === JSON.stringify(truth);
  const band = isCells(value) ? String(value['band']) : String(value);
  return BANDS[band]?.(partOf(truth)) === true;
}

/** What is carried from one questionnaire to another, of every enterprise; each pair with how often. */
function carriedTruly(from: Questionnaire): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  const [structure, answersOf] = from;
  for (let seed = 0; seed < ENTERPRISES; seed++) {
    const random = createRandom(seed);
    const one = enterprise(random);
    const answers = Object.entries(answersOf(one));
    const given: Values = Object.fromEntries(answers.map(([id, value]) => [id, asAsked(random, structure, id, value)]));
    for (const [target, truthOf] of QUESTIONNAIRES) {
      if (target === structure) continue;
      const truth = truthOf(one);
      for (const [id, value] of Object.entries(taken(structure, given, target))) {
        const place = `${target.id} ${id}`;
        if (!isTrue(value, truth[id]))
          expect.fail(`enterprise ${seed}, ${structure.id} to ${place}: ${JSON.stringify([value, truth[id]])}`);
        seen.set(place, (seen.get(place) ?? 0) + 1);
      }
      for (const [id, value] of Object.entries(begun(structure, given, target))) {
        const place = `${target.id} ${id} begun`;
        if (!isPartOf(value, truth[id]))
          expect.fail(`enterprise ${seed}, ${structure.id} to ${place}: ${JSON.stringify([value, truth[id]])}`);
        seen.set(place, (seen.get(place) ?? 0) + 1);
      }
    }
  }
  return seen;
}

/** What has to be carried of some enterprises, from any other questionnaire: nothing at all would be never wrong. */
const CARRIED: Readonly<Record<string, readonly string[]>> = {
  'dbi-sme-2021': [
    ...['website-updates', 'social-replies', 'catalogue-updates', 'data-sharing', 'erp', 'online-banking'],
    ...['transformation-strategy', 'fixed-broadband'],
  ]
    .map((criterion) => `${criterion}-gate`)
    .concat(['online-banking', 'fixed-broadband', 'marketplace-sales', 'ecommerce-revenue', 'cross-border-revenue'])
    .concat(['ict-training', 'devices-at-work', 'internet-at-work', 'online-meetings', 'decision-support']),
  'dbi-sme-2025': ['transformation-plan'],
  'eurostat-dii': [
    ...['internet-users', 'fixed-line-30', 'remote-meetings', 'website', 'social-media', 'erp', 'data-analytics'],
    ...['ict-specialists', 'ict-training', 'security-awareness'],
  ],
  'sme-readiness': [
    ...['in-type', 'in-speed', 'in-internet', 'cu-site', 'pe-specialist', 'pe-trained', 'da-analytics'],
    ...['in-type', 'cu-site', 'se-measures', 'pr-functions'].map((item) => `${item} begun`),
  ],
  'sme-screening': [...['net-access', 'net-users', 'web-own', 'e-sign', 'lead-plan', 'data-home']],
};

describe('carryOver between questionnaires, of generated enterprises', () => {
  const total = new Map<string, number>();
  for (const from of QUESTIONNAIRES) {
    it(`never says what the enterprise would not: from ${from[0].id}`, () => {
      for (const [place, count] of carriedTruly(from)) total.set(place, (total.get(place) ?? 0) + count);
    }).timeout(20_000);
  }

  it('says something of each of these questions', () => {
    for (const [id, items] of Object.entries(CARRIED))
      for (const item of items) expect(total.get(`${id} ${item}`), `${id} ${item}`).to.be.greaterThan(25);
  });
});
