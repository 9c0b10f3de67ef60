import { expect } from '@open-wc/testing';
import { factFigure } from '../../../../src/core/analytics/indicators/fact-figure.js';
import { factsAsOf } from '../../../../src/core/analytics/indicators/facts-as-of.js';
import { toldBy } from '../../../../src/core/analytics/indicators/told-by.js';
import { websiteTakesOrders } from '../../../../src/core/facts/provincial-indicators.js';
import { unctadIndicators } from '../../../../src/core/facts/unctad-indicators.js';
import { smeReadinessStructure } from '../../../../src/core/instruments/sme-readiness/index.js';
import { smeScreeningStructure } from '../../../../src/core/instruments/sme-screening/index.js';
import type { Answers } from '../../../../src/core/model/response.js';
import type { Structure } from '../../../../src/core/model/instrument.js';
import { bakery } from '../../../fixtures/instruments/bakery.js';

const [, , , , webPresence] = unctadIndicators;

function assessed(enterprise: string, structure: Structure, answers: Answers) {
  const instrument = { id: structure.id, version: structure.version, hash: '' };
  const at = { startedAt: '2026-02-01T01:00:00Z', completedAt: '2026-02-01T02:00:00Z' };
  const response = { format: 1, id: enterprise, instrument, profile: {}, answers, locale: 'vi', ...at } as const;
  return {
    structure,
    assessment: { enterprise, date: '2026-02-01', response: { ...response, respondent: { mode: 'self' } } },
  } as const;
}

const short = (id: string, site: string) => assessed(id, smeScreeningStructure, { 'web-own': { value: site } });
const full = (id: string, site: string) =>
  assessed(id, smeReadinessStructure, { 'cu-site': { value: [site] }, 'cu-social': { value: ['none'] } });

/** Twenty enterprises, of which every second has a website and none a page elsewhere: half of them have a web presence. */
const mixed = Array.from({ length: 20 }, (_, at) => {
  const has = at % 2 === 0;
  return at < 10 ? short(`e${at}`, has ? 'contact' : 'none') : full(`e${at}`, has ? 'introduction' : 'none');
});

function figureOf(indicator: typeof webPresence | typeof websiteTakesOrders, assessments: typeof mixed, size: number) {
  const members = Array.from({ length: size }, (_, at) => ({ id: `e${at}` }));
  const population = { id: 'registered', size, asOf: '2026-06-30' };
  return factFigure(indicator, { population, members }, factsAsOf(assessments, '2026-06-30'), '2026-06-30');
}

describe('a figure of enterprises that answered different questionnaires', () => {
  it('is of all who answered, and at least so many, where one questionnaire can only say yes', () => {
    const figure = figureOf(webPresence, mixed, 20);
    expect([figure.value, figure.numerator, figure.denominator, figure.floor]).to.deep.equal([0.5, 10, 20, true]);
    expect(figure.missing).to.deep.equal({ unknown: 0, estimated: 0, notAssessed: 0 });
  });

  it('is never above the truth, whoever answers which of them', () => {
    for (let shorts = 0; shorts <= 20; shorts++) {
      const some = Array.from({ length: 20 }, (_, at) => {
        const has = (at * 7) % 20 < 9;
        return at < shorts ? short(`e${at}`, has ? 'contact' : 'none') : full(`e${at}`, has ? 'introduction' : 'none');
      });
      const { value, floor } = figureOf(webPresence, some, 20);
      // Without a known "no" and all from the short one there is still a share of all.
      expect([value, floor ?? false], `${shorts}`).to.deep.equal([0.45, shorts > 0]);
    }
  });

  it('is a plain share where all were asked so that they could say no, also in a second questionnaire', () => {
    const second = mixed.slice(0, 10).map(({ assessment: { enterprise } }) => full(enterprise, 'none'));
    const figure = figureOf(webPresence, [...mixed.slice(0, 10), ...second], 20);
    expect(figure.floor).to.equal(undefined);
    expect(figureOf(webPresence, mixed.slice(10), 20).floor).to.equal(undefined);
  });

  it('is a plain share where both questionnaires can say no', () => {
    const figure = figureOf(websiteTakesOrders, mixed, 20);
    expect([figure.floor, figure.value, figure.denominator]).to.deep.equal([undefined, 0, 20]);
  });

  it('is none the less for a questionnaire that does not ask at all', () => {
    expect(toldBy(webPresence, [[smeReadinessStructure], [bakery.structure]])).to.equal(webPresence);
    expect(toldBy(webPresence, [[smeScreeningStructure]]).floor).to.equal(true);
  });
});
