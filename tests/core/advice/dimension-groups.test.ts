import { expect } from '@open-wc/testing';
import { dimensionGroups } from '../../../src/core/advice/dimension-groups.js';
import { dimension } from './sample-scores.js';

const HUNDRED = { minimum: 0, maximum: 100 };

function grouped(scores: readonly (number | null)[], ranges = scores.map(() => HUNDRED)) {
  const groups = dimensionGroups(
    scores.map((score, i) => ({ ...dimension(`d${i}`, score), range: ranges[i] ?? HUNDRED })),
  );
  const values = (nodes: readonly { readonly score: number | null }[]) => nodes.map(({ score }) => score);
  return { ...groups, strengths: values(groups.strengths), between: values(groups.between), gaps: values(groups.gaps) };
}

describe('dimensionGroups', () => {
  it('names what is clearly above the lowest a strength, and what is clearly below the highest a gap', () => {
    const { strengths, between, gaps, alike } = grouped([80, 70, 20, 30]);
    expect([strengths, between, gaps, alike]).to.deep.equal([[80, 70], [], [20, 30], false]);
  });

  it('puts what is clearly apart from both ends in between', () => {
    expect(grouped([90, 50, 10]).between).to.deep.equal([50]);
  });

  it('puts what is close to both ends in between too', () => {
    expect(grouped([50, 40, 30]).between).to.deep.equal([40]);
  });

  it('ranks nothing where all lie within 15 points (content rule: one step of two items is 12.5)', () => {
    const { strengths, gaps, alike } = grouped([50, 62.5, 55]);
    expect([strengths, gaps, alike]).to.deep.equal([[], [], true]);
  });

  it('takes exactly 15 points for a difference', () => {
    const { strengths, gaps, alike } = grouped([50, 65]);
    expect([strengths, gaps, alike]).to.deep.equal([[65], [50], false]);
  });

  it('keeps the order of the index within a group', () => {
    expect(grouped([70, 80, 75, 10]).strengths).to.deep.equal([70, 80, 75]);
  });

  it('measures each dimension on its own range: in a sum some are worth more than others', () => {
    const { strengths, gaps } = grouped(
      [40, 20],
      [
        { minimum: 0, maximum: 80 },
        { minimum: 0, maximum: 25 },
      ],
    );
    expect([strengths, gaps]).to.deep.equal([[20], [40]]);
    expect(
      grouped(
        [40, 13],
        [
          { minimum: 0, maximum: 80 },
          { minimum: 0, maximum: 25 },
        ],
      ).alike,
    ).to.equal(true);
  });

  it('sets dimensions without a score apart, and makes nothing of no scores', () => {
    const { unknown, strengths, gaps, alike } = grouped([null, null]);
    expect([unknown.length, strengths, gaps, alike]).to.deep.equal([2, [], [], false]);
  });
});
