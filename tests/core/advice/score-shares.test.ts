import { expect } from '@open-wc/testing';
import { scoreShares } from '../../../src/core/advice/score-shares.js';
import { smeReadinessStructure } from '../../../src/core/instruments/sme-readiness/index.js';
import { smeScreeningStructure } from '../../../src/core/instruments/sme-screening/index.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { Answers, Profile } from '../../../src/core/model/response.js';
import { compileIndex } from '../../../src/core/scoring/compile-index.js';
import { score } from '../../../src/core/scoring/score.js';
import { generatedCases } from '../../fixtures/generated/cases.js';
import { createRandom } from '../../fixtures/generated/random.js';
import { responseSampler } from '../../fixtures/generated/sample-response.js';
import { answersOf, best } from '../../fixtures/instruments/sme-screening/answers.js';

const profile: Profile = { sells: ['consumers'], persons: 12 };
const screening = compileIndex(smeScreeningStructure);

function shares(answers: Answers) {
  const found = scoreShares(screening, { answers, profile });
  if (!found) throw new RangeError('no score');
  return found;
}

function scored(answers: Answers): number {
  const structure: Structure = smeScreeningStructure;
  return score(structure, { answers, profile }).score ?? NaN;
}

/** Points that add up: of the dimensions, and within each of them. */
function checkSums(
  structure: Structure,
  situation: { answers: Answers; profile?: Profile | undefined },
  label: string,
) {
  const found = scoreShares(compileIndex(structure), situation);
  const { score: expected } = score(structure, situation);
  if (expected === null) return void expect(found, label).to.equal(null);
  const { dimensions = [], other = NaN } = found ?? {};
  expect(
    dimensions.reduce((sum, { points }) => sum + points, other),
    label,
  ).to.be.closeTo(expected, 1e-9);
  for (const dimension of dimensions) {
    const sum = dimension.items.reduce((total, { points }) => total + points, dimension.other);
    expect(sum, `${label} ${dimension.id}`).to.be.closeTo(dimension.points, 1e-9);
  }
}

describe('scoreShares', () => {
  it('adds up to the score and to the dimensions, over generated instruments', () => {
    for (const { label, structure, response } of generatedCases(600)) checkSums(structure, response, label);
  });

  it('adds up on the instruments with actions', () => {
    const random = createRandom(7);
    for (const structure of [smeScreeningStructure, smeReadinessStructure]) {
      const sample = responseSampler(structure);
      for (let run = 0; run < 20; run++) checkSums(structure, sample(random), `${structure.id} ${run}`);
    }
  });

  it('asks nothing more of the best answers', () => {
    const all = shares(answersOf(best)).dimensions.flatMap(({ items }) => items);
    expect(all.length).to.equal(15);
    for (const { item, more, points } of all) {
      expect(more, item).to.equal(0);
      expect(points, item).to.be.greaterThan(0);
    }
  });

  it('says what an answer could still give: the score with the best answer, less the score now', () => {
    for (const item of smeScreeningStructure.items) {
      const low = item.kind === 'single' ? item.options[1].id : [item.options[0].id];
      const answers: Answers = { ...answersOf(best), [item.id]: { value: low } };
      const share = shares(answers)
        .dimensions.flatMap(({ items }) => items)
        .find((one) => one.item === item.id);
      expect(share?.more, item.id).to.be.closeTo(scored(answersOf(best)) - scored(answers), 1e-9);
    }
  });

  it('says what an open question could give: the score with the best answer, less that with the lowest', () => {
    for (const item of smeScreeningStructure.items) {
      const lowest = item.kind === 'single' ? item.options[0].id : ['none'];
      for (const open of [undefined, { missing: 'unknown' } as const]) {
        const { [item.id]: left, ...others } = answersOf(best);
        expect(left).not.to.equal(undefined);
        const share = shares(open ? { ...others, [item.id]: open } : others)
          .dimensions.flatMap(({ items }) => items)
          .find((one) => one.item === item.id);
        const atLowest = scored({ ...others, [item.id]: { value: lowest } });
        expect(share?.answer, item.id).to.equal(null);
        expect(share?.more, item.id).to.be.closeTo(scored(answersOf(best)) - atLowest, 1e-9);
      }
    }
  });

  it('leaves out what is not asked', () => {
    const situation = { answers: answersOf(best), profile: { sells: ['contract-only'] } };
    const items = scoreShares(screening, situation)?.dimensions.flatMap((dimension) => dimension.items) ?? [];
    expect(items.map(({ item }) => item)).not.to.include('order-channels');
    expect(items.length).to.equal(13);
  });
});
