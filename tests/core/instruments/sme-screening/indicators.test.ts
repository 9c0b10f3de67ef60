import { expect } from '@open-wc/testing';
import {
  countIndicator,
  evaluateIndicator,
  factsOf,
  fixedConnection,
  internetConnection,
  provincialIndicators,
  websiteTakesOrders,
} from '../../../../src/core/facts/index.js';
import { smeScreeningStructure } from '../../../../src/core/instruments/sme-screening/index.js';
import type { AnswersOf } from '../../../../src/core/scoring/define-instrument.js';
import { LADDERS, TICKS } from '../../../fixtures/instruments/sme-screening/points.js';
import { answersOf, screening, valuesOf } from '../../../fixtures/instruments/sme-screening/answers.js';

type Answers = AnswersOf<typeof smeScreeningStructure>;
const truth = (indicator: (typeof provincialIndicators)[number], answers: Answers) =>
  evaluateIndicator(indicator, factsOf(smeScreeningStructure, { answers }));

describe('provincial indicators from the answers of sme-screening', () => {
  // Conditions of the blueprint, §1.4 and §1.5.
  const access = [
    { option: 'none', net: false, fixed: false },
    { option: 'mobile', net: true, fixed: false },
    { option: 'fixed-partial', net: true, fixed: true },
    { option: 'fixed-everywhere', net: true, fixed: true },
    { option: 'fixed-with-reserve', net: true, fixed: true },
  ] as const;
  for (const { option, net, fixed } of access) {
    it(`an Internet connection, ${option}: ${net}; a fixed line: ${fixed}`, () => {
      const answers: Answers = { 'net-access': { value: option } };
      expect([truth(internetConnection, answers), truth(fixedConnection, answers)]).to.deep.equal([net, fixed]);
    });
  }

  const sites = [
    { option: 'none', takesOrders: false },
    { option: 'contact', takesOrders: false },
    { option: 'catalogue', takesOrders: false },
    { option: 'orders', takesOrders: true },
    { option: 'orders-paid', takesOrders: true },
  ] as const;
  for (const { option, takesOrders } of sites) {
    it(`a website that takes orders, ${option}: ${takesOrders}`, () => {
      expect(truth(websiteTakesOrders, { 'web-own': { value: option } })).to.equal(takesOrders);
    });
  }

  it('are unknown, neither yes nor no, without an answer and for don’t know', () => {
    for (const indicator of provincialIndicators) {
      expect(truth(indicator, {})).to.equal(null);
      expect(truth(indicator, { 'net-access': { missing: 'unknown' }, 'web-own': { missing: 'unknown' } })).to.equal(
        null,
      );
    }
  });

  it('count enterprises with the missing ones beside', () => {
    const given = ['orders', 'contact', 'orders-paid', null, 'none', null] as const;
    const facts = given.map((value) =>
      factsOf(smeScreeningStructure, { answers: value ? { 'web-own': { value } } : {} }),
    );
    const { yes, no, unknown, share } = countIndicator(websiteTakesOrders, facts, '2026-11-25');
    expect({ yes, no, unknown, share }).to.deep.equal({
      yes: 2,
      no: 2,
      unknown: 2,
      share: { numerator: 2, denominator: 4, value: 0.5 },
    });
  });
});

describe('facts from the answers of sme-screening', () => {
  const derived = (values: Parameters<typeof answersOf>[0], profile = {}) =>
    factsOf(screening, { answers: answersOf(values), profile: { sells: ['consumers'], ...profile } });

  it('state every answer under its fact', () => {
    for (const item of [...Object.keys(LADDERS), ...Object.keys(TICKS)]) {
      const fact = screening.items.find(({ id }) => id === item)?.fact ?? '';
      // The people who use the Internet are a share, of which the short assessment asks the band alone.
      for (const value of valuesOf(item)) {
        const said = item === 'net-users' ? { band: value } : value;
        expect(derived({ [item]: value }).get(fact), item).to.deep.equal(said);
      }
    }
  });

  it('take orders by message for no order of a system', () => {
    expect(derived({ 'order-channels': ['chat'] }).get('system-orders-received')).to.equal('no');
    expect(derived({ 'order-channels': ['chat', 'b2b'] }).get('system-orders-received')).to.equal('yes');
    expect(derived({ 'order-channels': ['none'] }).get('system-orders-received')).to.equal('no');
  });

  it('say nothing of order channels where they do not apply', () => {
    const facts = derived({ 'order-channels': ['b2b'] }, { sells: ['contract-only'] });
    expect([facts.get('order-channels'), facts.get('system-orders-received')]).to.deep.equal([undefined, undefined]);
  });

  it('take contracts with partners or workers for electronic contracts, and taxes for electronic tax', () => {
    const signed = (ticks: string[]) => {
      const facts = derived({ 'e-sign': ticks });
      return [facts.get('electronic-tax'), facts.get('electronic-contracts')];
    };
    expect(signed(['tax'])).to.deep.equal(['yes', 'no']);
    expect(signed(['contract-labour'])).to.deep.equal(['no', 'yes']);
    expect(signed(['contract-business', 'tax'])).to.deep.equal(['yes', 'yes']);
    expect(signed(['approval'])).to.deep.equal(['no', 'no']);
  });
});
