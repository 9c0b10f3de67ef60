import { expect } from '@open-wc/testing';
import { applyActions } from '../../../src/core/advice/apply-actions.js';
import { DAY_RATE, effortCost } from '../../../src/core/advice/effort-cost.js';
import { recommend } from '../../../src/core/advice/recommend.js';
import { settle } from '../../../src/core/compiled/settle.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/index.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/index.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { Answers } from '../../../src/core/model/response.js';
import { score } from '../../../src/core/scoring/score.js';
import { createRandom } from '../../fixtures/generated/random.js';
import { responseSampler } from '../../fixtures/generated/sample-response.js';
import { bakery, bakeryAnswers } from '../../fixtures/instruments/bakery.js';

const structure: Structure = bakery.structure;
const named = (answers: Answers) => recommend(structure, { answers }).map(({ action }) => action.id);

describe('recommend', () => {
  it('tells the true gain, the dimensions, the answers, and what is needed first', () => {
    const answers: Answers = { ...bakeryAnswers, website: { value: 'none' } };
    const [first] = recommend(structure, { answers });
    const before = score(structure, { answers });
    const after = score(
      structure,
      applyActions(
        structure,
        { answers },
        [first?.action].filter((one) => one !== undefined),
      ),
    );
    expect(first?.action.id).to.equal('open-shop');
    expect(first?.gain).to.equal(settle((after.score ?? 0) - (before.score ?? 0)));
    expect(first?.dimensions.map(({ id }) => id)).to.deep.equal(['customers']);
    expect(first?.changes).to.deep.equal([{ item: 'website', from: 'none', to: 'shop' }]);
    expect(first?.when).to.equal('later');
    expect(first?.missing).to.deep.equal([{ op: 'atLeast', on: { item: 'website' }, value: 'page' }]);
    expect(first?.cost).to.equal(5 + 12);
  });

  it('puts the most points for a day first, whatever is needed first', () => {
    const found = recommend(structure, { answers: { ...bakeryAnswers, 'order-ways': { value: ['phone'] } } });
    const perDay = found.map(({ gain, cost }) => (gain ?? 0) / cost);
    expect(found.map(({ action }) => action.id)).to.have.members(['start-chat', 'open-shop', 'keep-copies']);
    expect(perDay).to.deep.equal([...perDay].sort((a, b) => b - a));
  });

  it('keeps what may be gained apart: an open answer may be as good already', () => {
    const { backup, ...answers } = bakeryAnswers;
    const found = recommend(structure, { answers }).find(({ action }) => action.id === 'keep-copies');
    expect(backup.value).to.equal('weekly');
    expect(found?.possibleGain?.items).to.deep.equal(['backup']);
    expect(found?.possibleGain?.low).to.be.lessThan(found?.possibleGain?.high ?? 0);
  });

  it('leaves out what changes nothing, and what is not wanted', () => {
    expect(
      named({ ...bakeryAnswers, website: { value: 'shop' }, 'online-share': { value: { band: 'most' } } }),
    ).not.to.include('open-shop');
    const ids = recommend(structure, { answers: bakeryAnswers }, { exclude: ['open-shop'] }).map(
      ({ action }) => action.id,
    );
    expect(ids).not.to.include('open-shop');
  });

  for (const shipped of [smeScreeningStructure, smeReadinessStructure] as readonly Structure[]) {
    it(`keeps every promise of ${shipped.id}`, () => {
      const sample = responseSampler(shipped);
      for (let seed = 0; seed < (shipped.items.length > 20 ? 5 : 60); seed++) {
        const situation = sample(createRandom(seed));
        const before = score(shipped, situation).score;
        for (const { action, gain, possibleGain } of recommend(shipped, situation)) {
          const after = score(shipped, applyActions(shipped, situation, [action])).score;
          const promised = before === null || after === null ? null : settle(after - before);
          expect(gain, `${action.id}, seed ${seed}`).to.equal(promised);
          expect(possibleGain ? possibleGain.high >= possibleGain.low : true).to.equal(true);
        }
      }
    });
  }
});

describe('effortCost', () => {
  const effort = { days: 2, money: { low: 0, high: 750_000, currency: 'VND', asOf: '2026-01-15' }, elapsedWeeks: 1 };

  it('adds money up to whole days, rounded up', () => {
    expect(DAY_RATE).to.equal(500_000);
    expect(effortCost(effort)).to.equal(2 + 2);
    expect(effortCost(effort, 750_000)).to.equal(2 + 1);
  });

  it('refuses a day that is worth nothing', () => {
    for (const rate of [0, -1, NaN, Infinity]) {
      expect(() => effortCost(effort, rate))
        .to.throw()
        .with.property('code', 'day-rate/not-positive');
    }
  });
});
