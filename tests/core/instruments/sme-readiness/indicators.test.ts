import { expect } from '@open-wc/testing';
import {
  evaluateIndicator,
  factsOf,
  fixedConnection,
  internetConnection,
  websiteTakesOrders,
} from '../../../../src/core/facts/index.js';
import { smeReadinessStructure } from '../../../../src/core/instruments/sme-readiness/index.js';
import { smeScreeningStructure } from '../../../../src/core/instruments/sme-screening/index.js';
import type { AnswersOf } from '../../../../src/core/scoring/define-instrument.js';

type Short = AnswersOf<typeof smeScreeningStructure>;
type Full = AnswersOf<typeof smeReadinessStructure>;
const indicators = [internetConnection, fixedConnection, websiteTakesOrders];
const short = (answers: Short) =>
  indicators.map((indicator) => evaluateIndicator(indicator, factsOf(smeScreeningStructure, { answers })));
const full = (answers: Full) =>
  indicators.map((indicator) => evaluateIndicator(indicator, factsOf(smeReadinessStructure, { answers })));

describe('the provincial indicators count the same from the short and the full assessment', () => {
  const enterprises: { title: string; short: Short; full: Full; counted: (boolean | null)[] }[] = [
    {
      title: 'no Internet, no website',
      short: { 'net-access': { value: 'none' }, 'web-own': { value: 'none' } },
      full: { 'in-type': { value: ['none'] }, 'cu-site': { value: ['none'] } },
      counted: [false, false, false],
    },
    {
      title: 'mobile data, a website that shows goods',
      short: { 'net-access': { value: 'mobile' }, 'web-own': { value: 'catalogue' } },
      full: { 'in-type': { value: ['mobile'] }, 'cu-site': { value: ['contact', 'catalogue'] } },
      counted: [true, false, false],
    },
    {
      title: 'a fixed line, a website that takes orders',
      short: { 'net-access': { value: 'fixed-everywhere' }, 'web-own': { value: 'orders' } },
      full: { 'in-type': { value: ['fixed', 'mobile'] }, 'cu-site': { value: ['catalogue', 'orders'] } },
      counted: [true, true, true],
    },
    {
      title: 'don’t know',
      short: { 'net-access': { missing: 'unknown' }, 'web-own': { missing: 'unknown' } },
      full: { 'in-type': { missing: 'unknown' }, 'cu-site': { missing: 'unknown' } },
      counted: [null, null, null],
    },
  ];
  for (const { title, counted, ...answers } of enterprises) {
    it(title, () => {
      expect(short(answers.short)).to.deep.equal(counted);
      expect(full(answers.full)).to.deep.equal(counted);
    });
  }

  it('keeps the Vietnamese share of online orders and the e-commerce share of Eurostat apart', () => {
    const shortFacts = factsOf(smeScreeningStructure, { answers: { 'order-share': { value: 'from-50' } } });
    const fullFacts = factsOf(smeReadinessStructure, { answers: { 'cu-esales': { value: 'from-50' } } });
    expect([shortFacts.has('ecommerce-share'), fullFacts.has('online-order-share')]).to.deep.equal([false, false]);
  });
});
