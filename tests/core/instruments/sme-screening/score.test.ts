import { expect } from '@open-wc/testing';
import { formatScore } from '../../../../src/core/i18n/result/format-score.js';
import { smeScreeningStructure } from '../../../../src/core/instruments/sme-screening/index.js';
import { score } from '../../../../src/core/scoring/score.js';
import { DIMENSIONS, LADDERS, TICKS, WEIGHTINGS } from '../../../fixtures/instruments/sme-screening/points.js';
import {
  answersOf,
  best,
  expectedPoints,
  pointsOf,
  screening,
  valuesOf,
} from '../../../fixtures/instruments/sme-screening/answers.js';
import { PROFILES } from '../../../fixtures/instruments/sme-screening/profiles.js';

const index = screening.indices[0];

describe('sme-screening, its points', () => {
  for (const item of [...Object.keys(LADDERS), ...Object.keys(TICKS)]) {
    it(`gives every answer of ${item} the points of the blueprint`, () => {
      for (const value of valuesOf(item)) {
        expect(pointsOf(item, value), JSON.stringify(value)).to.equal(expectedPoints(item, value));
      }
    });
  }

  it('has the items of the blueprint and no other, each in its dimension, with the weights', () => {
    const found = index?.tree.children.map((node) => [
      node.id,
      { weight: node.weight, items: 'children' in node ? node.children.map(({ id }) => id) : [] },
    ]);
    expect(Object.fromEntries(found ?? [])).to.deep.equal(DIMENSIONS);
    const items = Object.values(DIMENSIONS).flatMap((dimension) => [...dimension.items]);
    expect(screening.items.map(({ id }) => id)).to.deep.equal(items);
    expect(screening.pages.map((page) => [...page.items])).to.deep.equal(
      Object.values(DIMENSIONS).map((dimension) => [...dimension.items]),
    );
  });

  it('has the named weightings of the blueprint', () => {
    for (const [name, weights] of Object.entries(WEIGHTINGS)) {
      const expected = Object.fromEntries(Object.keys(DIMENSIONS).map((id, position) => [id, weights[position]]));
      expect(index?.weightings?.[name], name).to.deep.equal(expected);
    }
  });

  it('lets every item weigh the same in the sensitivity check', () => {
    // The mean of the points of all items, of 4, computed apart from any tree.
    const values = { ...best, 'web-own': 'contact', backup: 'none', 'net-users': 'to-25' };
    const sum = Object.entries(values).reduce((total, [item, value]) => total + expectedPoints(item, value), 0);
    const result = score(screening, { answers: answersOf(values) }, { weighting: 'equal-items' });
    expect(result.score).to.be.closeTo((sum / 15 / 4) * 100, 1e-9);
  });
});

describe('sme-screening, plausible enterprises', () => {
  for (const { title, score: expected, byScore, level, answers } of PROFILES) {
    it(`${title}: ${expected} points`, () => {
      const result = score(smeScreeningStructure, { answers });
      expect(formatScore(result.score, 'en', 100)).to.equal(String(expected));
      expect([result.levels?.byScore, result.levels?.level]).to.deep.equal([byScore, level]);
      expect(result.coverage).to.equal(1);
    });
  }
});
