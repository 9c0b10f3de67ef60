import { expect } from '@open-wc/testing';
import { asksIndicator } from '../../../../src/core/analytics/indicators/asks-indicator.js';
import {
  evaluateIndicator,
  factsOf,
  fixedConnection,
  internetConnection,
  sumIndicator,
  unctadIndicators,
  websiteTakesOrders,
  type CountedIndicator,
  type FactValues,
} from '../../../../src/core/facts/index.js';
import { smeReadinessStructure } from '../../../../src/core/instruments/sme-readiness/index.js';
import { smeScreeningStructure } from '../../../../src/core/instruments/sme-screening/index.js';
import type { AnswerValue, Answers } from '../../../../src/core/model/response.js';
import { randomCohort } from '../../../fixtures/generated/random-cohort.js';
import { createRandom } from '../../../fixtures/generated/random.js';
import {
  answersOf,
  randomValues,
  seller,
  readiness,
  type Values,
} from '../../../fixtures/instruments/sme-readiness/answers.js';

const facts = (values: Values) => factsOf(readiness, { answers: answersOf(values), profile: seller });
/** What either questionnaire knows of one enterprise. */
const fromBoth = (short: Answers, full: Answers): readonly [FactValues, FactValues] => [
  factsOf(smeScreeningStructure, { answers: short }),
  factsOf(smeReadinessStructure, { answers: full }),
];
function byCode(id: string, known: FactValues) {
  const indicator = unctadIndicators.find((one) => one.id === id);
  if (!indicator || indicator.kind === 'ratioOfSums') throw new TypeError(`${id} counts enterprises`);
  return evaluateIndicator(indicator, known);
}
const truth = (indicator: CountedIndicator, values: Values) => evaluateIndicator(indicator, facts(values));

describe('provincial indicators from the short and from the full assessment', () => {
  // One enterprise each, as it answers either questionnaire.
  const lines = [
    { short: 'none', full: ['none'], net: false, fixed: false },
    { short: 'mobile', full: ['mobile'], net: true, fixed: false },
    { short: 'fixed-partial', full: ['fixed', 'mobile'], net: true, fixed: true },
    { short: 'fixed-everywhere', full: ['fixed'], net: true, fixed: true },
    { short: 'fixed-with-reserve', full: ['fixed', 'mobile', 'other'], net: true, fixed: true },
  ] as const;
  for (const { short, full, net, fixed } of lines) {
    it(`count ${short} and ${full.join(', ')} the same: Internet ${net}, a fixed line ${fixed}`, () => {
      const one = factsOf(smeScreeningStructure, { answers: { 'net-access': { value: short } } });
      const other = factsOf(smeReadinessStructure, { answers: { 'in-type': { value: full } } });
      for (const known of [one, other]) {
        expect(evaluateIndicator(internetConnection, known)).to.equal(net);
        expect(evaluateIndicator(fixedConnection, known)).to.equal(fixed);
      }
    });
  }

  const sites = [
    { short: 'none', full: ['none'], orders: false },
    { short: 'contact', full: ['introduction', 'form', 'chat'], orders: false },
    { short: 'catalogue', full: ['introduction', 'catalogue', 'language'], orders: false },
    { short: 'orders', full: ['catalogue', 'orders'], orders: true },
    { short: 'orders-paid', full: ['introduction', 'catalogue', 'orders', 'tracking'], orders: true },
  ] as const;
  for (const { short, full, orders } of sites) {
    it(`count ${short} and ${full.join(', ')} the same: a website that takes orders ${orders}`, () => {
      const one = factsOf(smeScreeningStructure, { answers: { 'web-own': { value: short } } });
      const other = factsOf(smeReadinessStructure, { answers: { 'cu-site': { value: full } } });
      for (const known of [one, other]) expect(evaluateIndicator(websiteTakesOrders, known)).to.equal(orders);
      expect(one.get('website-exists')).to.equal(other.get('website-exists'));
    });
  }

  it('core indicators: B3 and B9 by fixed line count the same from both', () => {
    for (const { short, full, net, fixed } of lines) {
      for (const known of fromBoth({ 'net-access': { value: short } }, { 'in-type': { value: full } })) {
        expect(byCode('unctad-b3', known), short).to.equal(net);
        expect(byCode('unctad-b9-fixed', known), short).to.equal(fixed);
      }
    }
  });

  it('core indicators: B5 is the same from both with a website, and open from the short one without', () => {
    for (const { short, full } of sites) {
      const pages = { 'cu-social': { value: ['none'] } } as const;
      const [one, other] = fromBoth({ 'web-own': { value: short } }, { 'cu-site': { value: full }, ...pages });
      const has = short !== 'none';
      expect([byCode('unctad-b5', one), byCode('unctad-b5', other)], short).to.deep.equal([has ? true : null, has]);
    }
  });

  it('core indicators: B4 has the same band from both, and numbers from the full one alone', () => {
    const [, , , persons] = unctadIndicators;
    for (const band of ['none', 'to-10', 'to-25', 'to-50', 'over-50'] as const) {
      const both = fromBoth({ 'net-users': { value: band } }, { 'in-internet': { value: { band } } });
      expect(both[0].get(persons.of), band).to.deep.equal(both[1].get(persons.of));
      for (const known of both) {
        const { share, estimated } = sumIndicator(persons, [known], '2026-11-25');
        expect([share, estimated], band).to.deep.equal([null, 1]);
      }
    }
    const numbers = facts({ 'in-internet': { numerator: 3, denominator: 5 } });
    expect(sumIndicator(persons, [numbers], '2026-11-25').share?.value).to.equal(0.6);
  });

  it('core indicators: the short one says nothing of any other, whatever is answered', () => {
    const given = ['unctad-b3', 'unctad-b4', 'unctad-b5', 'unctad-b9-fixed'];
    const asked = unctadIndicators.filter((one) => asksIndicator(smeScreeningStructure, one)).map(({ id }) => id);
    // B4 is a share of persons, of which the short one asks the band and no numbers.
    expect(asked).to.deep.equal(given.filter((id) => id !== 'unctad-b4'));
    for (let seed = 0; seed < 100; seed++) {
      const { responses } = randomCohort(seed, 1, {}, smeScreeningStructure);
      const known = factsOf(smeScreeningStructure, responses[0] ?? { answers: {} });
      for (const { id, kind } of unctadIndicators) {
        if (kind === 'share' && !given.includes(id)) expect(byCode(id, known), `${id}, ${seed}`).to.equal(null);
      }
    }
  });

  it('are unknown from either without an answer, and for don’t know', () => {
    for (const indicator of [internetConnection, fixedConnection, websiteTakesOrders]) {
      expect(truth(indicator, {})).to.equal(null);
      const unsure = { 'in-type': { missing: 'unknown' }, 'cu-site': { missing: 'unknown' } } as const;
      expect(evaluateIndicator(indicator, factsOf(smeReadinessStructure, { answers: unsure }))).to.equal(null);
    }
  });
});

describe('core indicators from sme-readiness', () => {
  it('are B1 to B9 of the list of 2007, each naming the year', () => {
    const codes = unctadIndicators.map(({ published }) => published.code);
    expect(codes).to.deep.equal(['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'B9', 'B9']);
    for (const { published } of unctadIndicators) expect(published.year).to.equal(2007);
  });

  it('rest on facts that the questionnaire states, so that a full response leaves none open', () => {
    for (let seed = 0; seed < 200; seed++) {
      const known = facts(randomValues(createRandom(seed)));
      for (const indicator of unctadIndicators) {
        if (indicator.kind === 'ratioOfSums')
          expect(known.has(indicator.of), `${indicator.id}, ${seed}`).to.equal(true);
        else expect(evaluateIndicator(indicator, known), `${indicator.id}, ${seed}`).to.be.a('boolean');
      }
    }
  });

  const cases: readonly (readonly [id: string, item: string, value: AnswerValue, counted: boolean])[] = [
    ['unctad-b1', 'in-computers', { band: 'none' }, false],
    ['unctad-b1', 'in-computers', { band: 'to-10' }, true],
    ['unctad-b1', 'in-computers', { numerator: 0, denominator: 9 }, false],
    ['unctad-b1', 'in-computers', { numerator: 1, denominator: 900 }, true],
    ['unctad-b3', 'in-type', ['other'], true],
    ['unctad-b3', 'in-type', ['none'], false],
    ['unctad-b5', 'cu-site', ['introduction'], true],
    ['unctad-b6', 'in-lan', ['network', 'rights'], false],
    ['unctad-b6', 'in-lan', ['portal'], true],
    ['unctad-b7', 'cu-channels', ['chat'], false],
    ['unctad-b7', 'cu-channels', ['chat', 'service-app'], true],
    ['unctad-b8', 'pr-buy', 'none', false],
    ['unctad-b8', 'pr-buy', 'under-10', true],
    ['unctad-b9-fixed', 'in-type', ['mobile'], false],
    ['unctad-b9-mobile', 'in-type', ['fixed', 'mobile'], true],
    ['unctad-b9-other', 'in-type', ['fixed', 'mobile'], false],
  ];
  for (const [id, item, value, counted] of cases) {
    it(`${id} with ${item} ${JSON.stringify(value)}: ${counted}`, () => {
      const indicator = unctadIndicators.find((one) => one.id === id);
      if (!indicator || indicator.kind === 'ratioOfSums') throw new TypeError(`${id} counts enterprises`);
      expect(truth(indicator, { [item]: value })).to.equal(counted);
    });
  }

  it('B7 follows from e-commerce where channels are not asked, because all work is under contract', () => {
    const [, , , , , , received] = unctadIndicators;
    const profile = { sells: ['contract-only'] };
    const under = (values: Values) =>
      evaluateIndicator(received, factsOf(readiness, { answers: answersOf(values), profile }));
    expect(under({ 'cu-channels': ['b2b'] })).to.equal(null);
    expect(under({ 'cu-channels': ['b2b'], 'cu-esales': 'none' })).to.equal(false);
    expect(under({ 'cu-channels': ['none'], 'cu-esales': 'under-1' })).to.equal(true);
  });

  it('B5 is wider than an own website: pages count, messages do not', () => {
    const [, , , , presence] = unctadIndicators;
    expect(truth(presence, { 'cu-site': ['none'], 'cu-social': ['video'] })).to.equal(true);
    expect(truth(presence, { 'cu-site': ['none'], 'cu-social': ['messaging'] })).to.equal(false);
    expect(truth(presence, { 'cu-site': ['none'] })).to.equal(null);
  });

  it('B2 and B4 add up persons over enterprises', () => {
    const [, computers, , internet] = unctadIndicators;
    const enterprises = [
      { 'in-computers': { numerator: 2, denominator: 4 }, 'in-internet': { numerator: 4, denominator: 4 } },
      { 'in-computers': { numerator: 10, denominator: 96 }, 'in-internet': { numerator: 20, denominator: 96 } },
      { 'in-computers': { band: 'over-50' } },
    ].map(facts);
    const shares = [computers, internet].map((indicator) => sumIndicator(indicator, enterprises, '2026-11-25'));
    expect(shares.map(({ share }) => share?.value)).to.deep.equal([0.12, 0.24]);
    expect(shares.map(({ estimated, unknown }) => [estimated, unknown])).to.deep.equal([
      [1, 0],
      [0, 1],
    ]);
  });
});

describe('facts from the answers of sme-readiness', () => {
  it('are stated by every item that is answered and shown', () => {
    for (let seed = 0; seed < 100; seed++) {
      const values = randomValues(createRandom(seed));
      const known = facts(values);
      const always = readiness.items.filter(({ visibleIf }) => !visibleIf);
      for (const { id, fact = '' } of always) expect(known.get(fact), `${id}, seed ${seed}`).to.deep.equal(values[id]);
    }
  });

  it('keep persons employed and insured employees apart, from the profile', () => {
    const known = factsOf(readiness, { answers: {}, profile: { persons: 12, insured: 7 } });
    expect([known.get('persons-employed'), known.get('insured-employees')]).to.deep.equal([12, 7]);
  });

  it('never give a share in the sense of Eurostat from the Vietnamese one, or the reverse', () => {
    const short = factsOf(smeScreeningStructure, {
      answers: { 'order-share': { value: 'from-30' } },
      profile: { sells: ['consumers'] },
    });
    expect([short.get('online-order-share'), short.get('ecommerce-share')]).to.deep.equal(['from-30', undefined]);
    const full = facts({ 'cu-esales': 'from-30' });
    expect([full.get('online-order-share'), full.get('ecommerce-share')]).to.deep.equal([undefined, 'from-30']);
  });

  it('take nothing finer from something coarser: a network of fibre everywhere tells no speed', () => {
    const short = factsOf(smeScreeningStructure, { answers: { 'net-access': { value: 'fixed-everywhere' } } });
    expect([short.get('fixed-line-speed'), short.get('internet-lines')]).to.deep.equal([undefined, undefined]);
  });
});
