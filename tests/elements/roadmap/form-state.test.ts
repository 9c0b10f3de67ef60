import { expect } from '@open-wc/testing';
import { roadmapVi } from '../../../src/core/i18n/roadmap/vi.js';
import { vi } from '../../../src/core/i18n/result/vi.js';
import { smeScreening } from '../../../src/core/instruments/sme-screening/index.js';
import { fieldText, timeUnit, UNTOUCHED, withField } from '../../../src/elements/roadmap/form-state.js';
import type { RoadmapChoice } from '../../../src/elements/roadmap/roadmap-choice.js';
import { roadmapView, type RoadmapView } from '../../../src/elements/roadmap/roadmap-view.js';
import { finishedResponse } from '../../harness/finished-response.js';
import { shop } from '../../harness/roadmap-harness.js';

const none: RoadmapChoice = { target: null, budget: null, horizon: null, include: [], exclude: [] };

function view(): RoadmapView {
  const made = roadmapView(
    {
      instrument: smeScreening,
      structure: null,
      words: null,
      response: finishedResponse(smeScreening.structure, shop),
      profile: null,
      index: '',
      weighting: '',
      variants: null,
    },
    { messages: vi, texts: roadmapVi, wanted: 'vi' },
  );
  if (made === null || typeof made === 'string') throw new Error(made ?? 'nothing');
  return made;
}

describe('the fields of a roadmap', () => {
  for (const [text, budget] of [
    ['50', 50_000_000],
    ['1,5', 1_500_000],
    ['1.500', 1_500_000_000],
    [' ', null],
    ['0', 0],
  ] as const) {
    it(`read "${text}" as ${budget} dong at the most`, () => {
      expect(withField('budget', text, view(), none, null, UNTOUCHED)?.budget).to.equal(budget);
    });
  }

  it('read nothing of what is no number, or below 0', () => {
    for (const text of ['-1', 'mười', '1..5']) {
      expect(withField('budget', text, view(), none, null, UNTOUCHED)).to.equal(null);
      expect(withField('horizon', text, view(), none, null, UNTOUCHED)).to.equal(null);
    }
  });

  it('show money in millions, as it is written in the language', () => {
    expect(fieldText('budget', view(), { ...none, budget: 1_500_000 }, null, UNTOUCHED)).to.equal('1,5');
    expect(fieldText('budget', view(), { ...none, budget: NaN }, null, UNTOUCHED)).to.equal('');
  });

  it('tell time in months where it is a whole number of them, else in weeks', () => {
    expect([4, 13, 26, 52].map((weeks) => timeUnit(UNTOUCHED, weeks))).to.deep.equal(Array(4).fill('months'));
    expect(timeUnit(UNTOUCHED, 5)).to.equal('weeks');
    expect(fieldText('horizon', view(), { ...none, horizon: 26 }, null, UNTOUCHED)).to.equal('6');
    expect(fieldText('horizon', view(), { ...none, horizon: 5 }, null, UNTOUCHED)).to.equal('5');
  });

  it('take a score of the dimension that is aimed at, or of the whole', () => {
    const target = { dimensions: { security: 50 } };
    expect(withField('score', '70', view(), none, target, UNTOUCHED)?.target).to.deep.equal({
      dimensions: { security: 70 },
    });
    expect(withField('score', '70', view(), none, { score: 50 }, UNTOUCHED)?.target).to.deep.equal({ score: 70 });
    expect(withField('score', '101', view(), none, { score: 50 }, UNTOUCHED)).to.equal(null);
  });
});
