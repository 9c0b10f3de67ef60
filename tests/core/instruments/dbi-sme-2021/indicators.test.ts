import { expect } from '@open-wc/testing';
import { asksIndicator } from '../../../../src/core/analytics/indicators/asks-indicator.js';
import { canDeny } from '../../../../src/core/facts/index.js';
import { dbiSme2021Structure } from '../../../../src/core/instruments/dbi-sme-2021/index.js';
import type { Answers } from '../../../../src/core/model/response.js';
import { countedIndicators, toldIndicators } from '../../../harness/told-indicators.js';

/** The indicators of which something is known, with what it is. */
function told(answers: Answers): object {
  return toldIndicators(dbiSme2021Structure, answers);
}

describe('indicators from the answers of dbi-sme-2021', () => {
  const cases: { title: string; answers: Answers; known: object }[] = [
    {
      title: 'a fixed line is a connection',
      answers: { 'fixed-broadband-gate': { value: 'yes' } },
      known: { 'ind-net': true, 'ind-net-fixed': true, 'unctad-b3': true, 'unctad-b9-fixed': true },
    },
    {
      title: 'without one there may be another connection',
      answers: { 'fixed-broadband-gate': { value: 'no' } },
      known: { 'ind-net-fixed': false, 'unctad-b9-fixed': false },
    },
    {
      title: 'a website is a web presence, and takes orders or not',
      answers: { 'website-updates-gate': { value: 'yes' } },
      known: { 'unctad-b5': true },
    },
    {
      title: 'an order on a marketplace is one on a platform',
      answers: { 'marketplace-sales': { value: { numerator: 1, denominator: 40 } } },
      known: { 'dti-platforms': true },
    },
    {
      title: 'without one there may be another platform',
      answers: { 'marketplace-sales': { value: { band: 'none' } } },
      known: {},
    },
  ];
  for (const { title, answers, known } of cases) {
    it(title, () => {
      expect(told(answers)).to.deep.equal(known);
    });
  }

  it('are asked as far as these, and denied only where the whole is asked', () => {
    const asked = countedIndicators.filter((one) => asksIndicator(dbiSme2021Structure, one));
    expect(asked.map(({ id }) => id)).to.deep.equal([
      'ind-net',
      'ind-net-fixed',
      'dti-platforms',
      'unctad-b3',
      'unctad-b5',
      'unctad-b9-fixed',
    ]);
    expect(asked.filter((one) => canDeny(dbiSme2021Structure, one)).map(({ id }) => id)).to.deep.equal([
      'ind-net-fixed',
      'unctad-b9-fixed',
    ]);
  });
});
