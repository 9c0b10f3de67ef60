import { expect } from '@open-wc/testing';
import { dbiSme2021Structure } from '../../../../src/core/instruments/dbi-sme-2021/index.js';
import type { Answers } from '../../../../src/core/model/response.js';
import { score } from '../../../../src/core/scoring/score.js';
import { CRITERIA, TOTAL } from '../../../fixtures/published/dbi-sme-2021.js';
import { atStep, best, worst } from './answers.js';

const scored = (answers: Answers, variants: Readonly<Record<string, string>> = {}) =>
  score(dbiSme2021Structure, { answers }, { variants });
const criterion = (number: number) => CRITERIA[number - 1] ?? CRITERIA[0];
const shareOf = (numerator: number, denominator: number): Answers => ({
  ...worst,
  'e-invoices': { value: { numerator, denominator } },
});
const bandOf = (band: string): Answers => ({ ...worst, 'e-invoices': { value: { band } } });

describe('dbi-sme-2021 under its variants', () => {
  it('uses the documented defaults, and names them', () => {
    expect(scored(best).basis.variants).to.deep.equal({
      'open-answers': 'no-score',
      'ratio-points': 'five-bands',
      'six-words': 'from-zero',
      'three-steps': 'whole-points',
    });
  });

  // Share in per cent, points by five equal bands whose upper edge belongs to them, points as share times five.
  const shares = [
    [0, 0, 0],
    [1, 1, 0.05],
    [20, 1, 1],
    [21, 2, 1.05],
    [40, 2, 2],
    [41, 3, 2.05],
    [60, 3, 3],
    [61, 4, 3.05],
    [80, 4, 4],
    [81, 5, 4.05],
    [100, 5, 5],
  ] as const;
  for (const [percent, banded, straight] of shares) {
    it(`ratio-points: ${percent}% is ${banded} by bands, ${straight} by share`, () => {
      expect(scored(shareOf(percent, 100)).score).to.equal(banded);
      const other = scored(shareOf(percent, 100), { 'ratio-points': 'share-times-five' });
      expect(other.score).to.be.closeTo(straight, 1e-9);
      expect(other.basis.variants['ratio-points']).to.equal('share-times-five');
    });
  }

  // An estimate stands for the middle of its band.
  const estimates = [
    ['none', 0, 0],
    ['to-20', 1, 0.5],
    ['to-40', 2, 1.5],
    ['to-60', 3, 2.5],
    ['to-80', 4, 3.5],
    ['over-80', 5, 4.5],
    ['all', 5, 5],
  ] as const;
  for (const [band, banded, straight] of estimates) {
    it(`ratio-points: the estimate ${band} is ${banded} by bands, ${straight} by share`, () => {
      expect(scored(bandOf(band)).score).to.equal(banded);
      expect(scored(bandOf(band), { 'ratio-points': 'share-times-five' }).score).to.be.closeTo(straight, 1e-9);
    });
  }

  const ladders = [
    [10, 'three-steps', 'equal-thirds', [1, 3, 5], [5 / 3, 10 / 3, 5], 1],
    [11, 'three-steps', 'equal-thirds', [1, 3, 5], [5 / 3, 10 / 3, 5], 1],
    [12, 'three-steps', 'equal-thirds', [1, 3, 5], [5 / 3, 10 / 3, 5], 1],
    [52, 'six-words', 'equal-sixths', [0, 1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6].map((word) => (word * 5) / 6), 0],
  ] as const;
  for (const [number, variant, other, usual, alternative, first] of ladders) {
    it(`${variant}: #${number} by its default and by ${other}`, () => {
      const pointsBy = (chosen: Readonly<Record<string, string>>) =>
        usual.map((_, index) => {
          const { dimensions } = scored({ ...worst, ...atStep(criterion(number), first + index) }, chosen);
          const leaves = dimensions.flatMap((pillar) => pillar.children.flatMap((component) => component.children));
          return leaves.find(({ id }) => id === criterion(number)[6])?.score ?? NaN;
        });
      expect(pointsBy({})).to.deep.equal(usual);
      pointsBy({ [variant]: other }).forEach((points, index) => {
        expect(points).to.be.closeTo(alternative[index] ?? NaN, 1e-9);
      });
      expect(scored(worst, { [variant]: other }).basis.variants[variant]).to.equal(other);
    });
  }

  it('open-answers: zero gives a score where the default gives only a range', () => {
    const { 'e-invoices': left, ...others } = best;
    expect(left).not.to.equal(undefined);
    expect(scored(others).score).to.equal(null);
    const zero = scored(others, { 'open-answers': 'zero' });
    expect([zero.score, zero.bounds.low, zero.bounds.high]).to.deep.equal([TOTAL - 5, TOTAL - 5, TOTAL]);
    expect(zero.basis.variants['open-answers']).to.equal('zero');
  });

  it('gives 320 for the best answers under every alternative', () => {
    for (const { id, alternatives } of dbiSme2021Structure.variants) {
      for (const alternative of alternatives) expect(scored(best, { [id]: alternative }).score).to.equal(TOTAL);
    }
  });
});
