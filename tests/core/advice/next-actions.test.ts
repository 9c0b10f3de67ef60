import { expect } from '@open-wc/testing';
import { mainDimension } from '../../../src/core/advice/main-dimension.js';
import { nextActions } from '../../../src/core/advice/next-actions.js';
import { recommend } from '../../../src/core/advice/recommend.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/index.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/index.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { Answers } from '../../../src/core/model/response.js';
import { defineInstrument } from '../../../src/core/scoring/define-instrument.js';
import { createRandom } from '../../fixtures/generated/random.js';
import { responseSampler } from '../../fixtures/generated/sample-response.js';
import { bakery, bakeryAnswers } from '../../fixtures/instruments/bakery.js';

const structure: Structure = bakery.structure;
const named = (answers: Answers, of: Structure = structure) =>
  nextActions(of, { answers }).map(({ action, when }) => `${action.id} ${when}`);

describe('nextActions', () => {
  it('suggests nothing from nothing but what may be gained', () => {
    expect(nextActions(structure, { answers: {} }).every(({ gain }) => gain === null || gain === 0)).to.equal(true);
  });

  it('leaves out what needs something that no action brings about: an action does not make its own way free', () => {
    expect(named({ ...bakeryAnswers, website: { value: 'none' } })).not.to.include('open-shop later');
    expect(named(bakeryAnswers)).to.include('open-shop now');
  });

  it('keeps what another action makes possible, after what can be done now', () => {
    const firstPage = {
      id: 'first-page',
      effects: [{ item: 'website', atLeast: 'page' }],
      effort: { days: 2, money: { low: 0, high: 0, currency: 'VND', asOf: '2026-01-15' }, elapsedWeeks: 1 },
    } as const;
    const answers: Answers = { ...bakeryAnswers, website: { value: 'none' } };
    const found = nextActions(defineInstrument({ ...structure, actions: [...(structure.actions ?? []), firstPage] }), {
      answers,
    });
    expect(found.map(({ action, when }) => `${action.id} ${when}`).at(-1)).to.equal('open-shop later');
    expect(found.map(({ action }) => action.id)).to.include('first-page');
  });

  for (const shipped of [smeScreeningStructure, smeReadinessStructure] as readonly Structure[]) {
    it(`keeps the order of recommend among what can be done now, and adds nothing to it: ${shipped.id}`, () => {
      const sample = responseSampler(shipped);
      const random = createRandom(4);
      for (let i = 0; i < 10; i++) {
        const situation = sample(random);
        const all = recommend(shipped, situation);
        const ids = new Map(all.map(({ action }, at) => [action.id, at]));
        const places = nextActions(shipped, situation)
          .filter(({ when }) => when === 'now')
          .map(({ action }) => ids.get(action.id) ?? -1);
        expect(places).not.to.include(-1);
        expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      }
    });
  }
});

describe('mainDimension', () => {
  it('is the dimension that an action moves most, and none where nothing moves for certain', () => {
    const [best] = nextActions(structure, { answers: { ...bakeryAnswers, backup: { value: 'never' } } });
    const dimensions = [
      { id: 'work', from: 1, to: 2 },
      { id: 'safety', from: 1, to: 4 },
      { id: 'customers', from: 0, to: 3 },
      { id: 'data', from: null, to: 4 },
    ];
    if (!best) throw new Error('nothing is suggested');
    expect(mainDimension({ ...best, dimensions })?.id).to.equal('safety');
    expect(mainDimension({ ...best, dimensions: [] })).to.equal(null);
  });
});
