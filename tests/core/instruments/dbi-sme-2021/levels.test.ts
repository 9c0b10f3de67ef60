import { expect } from '@open-wc/testing';
import { dbiSme2021Structure } from '../../../../src/core/instruments/dbi-sme-2021/index.js';
import { score } from '../../../../src/core/scoring/score.js';
import { LEVELS, TOTAL } from '../../../fixtures/published/dbi-sme-2021.js';
import { worth } from './answers.js';

const levelAt = (points: number) => {
  const { score: value, levels } = score(dbiSme2021Structure, { answers: worth(points) });
  expect(value).to.equal(points);
  return levels?.level;
};

describe('levels of dbi-sme-2021', () => {
  for (const [number, name, bound, id] of LEVELS) {
    it(`${number} (${name}) holds its upper bound ${bound}`, () => {
      expect(levelAt(bound)).to.equal(id);
      expect(levelAt(bound - 1)).to.equal(id);
      const above = LEVELS.find(([level]) => level === number + 1);
      if (above) expect(levelAt(bound + 1)).to.equal(above[3]);
      else expect(bound).to.equal(TOTAL);
    });
  }

  it('give every whole number of points the level that the published bounds give it', () => {
    for (let points = 0; points <= TOTAL; points++) {
      expect(levelAt(points), String(points)).to.equal(LEVELS.find(([, , bound]) => points <= bound)?.[3]);
    }
  });
});
