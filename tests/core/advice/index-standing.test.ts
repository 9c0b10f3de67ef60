import { expect } from '@open-wc/testing';
import { indexStanding } from '../../../src/core/advice/index-standing.js';
import type { Index } from '../../../src/core/model/index-definition.js';
import type { Answers } from '../../../src/core/model/response.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import { compileIndex } from '../../../src/core/scoring/compile-index.js';
import { score } from '../../../src/core/scoring/score.js';
import { createRandom } from '../../fixtures/generated/random.js';
import { group, indexOf, ladder, leaf, tiny } from '../../fixtures/instruments/tiny-structure.js';
import { answered, anyOf, profile, readiness } from '../instruments/sme-readiness/answers.js';

/** One question worth 40 points, and a statement that nobody is asked about, worth up to `high`. */
function estimateOf(high: number, more: Partial<Index> = {}): Structure {
  const asked = leaf('a', { from: 'option', item: 'a', points: { no: 0, some: 20, yes: 40 } });
  const notAsked = leaf('b', { from: 'notAsked', low: 0, high });
  const scale = { minimum: 0, maximum: 100 };
  return tiny([ladder('a')], [indexOf(group('root', 'sum', [asked, notAsked]), { scale, ...more })]);
}

/** Three levels of 20 points and a rest. */
const LEVELS: Index['levels'] = {
  edge: 'lowerInclusive',
  bands: [
    { id: 'one', from: 0, to: 20 },
    { id: 'two', from: 20, to: 40 },
    { id: 'three', from: 40, to: 60 },
    { id: 'four', from: 60, to: 100 },
  ],
};

function standing(structure: Structure, answers: Answers) {
  const compiled = compileIndex(structure);
  return indexStanding(compiled, { answers }, score(structure, { answers }));
}

describe('indexStanding', () => {
  const some: Answers = { a: { value: 'some' } };

  it('shows a range up to 30 of 100 points, and none that is wider', () => {
    expect(standing(estimateOf(30), some)).to.deep.equal({ kind: 'range', open: [], estimate: true });
    expect(standing(estimateOf(30.1), some).kind).to.equal('tooWide');
  });

  it('shows a wider one that spans two levels, and none that spans three', () => {
    // From 20 to 59.9: levels two and three; to 60: level four as well.
    expect(standing(estimateOf(39.9, { levels: LEVELS }), some).kind).to.equal('range');
    expect(standing(estimateOf(40, { levels: LEVELS }), some).kind).to.equal('tooWide');
  });

  it('offers the open questions where they would narrow the range', () => {
    expect(standing(estimateOf(10), {})).to.deep.equal({ kind: 'tooWide', open: ['a'], estimate: true });
  });

  it('shows a score where there is one', () => {
    const structure = tiny([ladder('a')], [indexOf(group('root', 'sum', [leaf('a')]))]);
    expect(standing(structure, some)).to.deep.equal({ kind: 'score', open: [], estimate: false });
  });

  it('says that there is none where a condition excludes it', () => {
    const structure = estimateOf(10, { scoreIf: { op: 'is', on: { item: 'a' }, value: 'yes' } });
    expect(standing(structure, some)).to.deep.equal({ kind: 'none', open: [], estimate: true });
  });

  it('shows the estimate by the DMA for every complete answer to the full assessment, and misses nothing', () => {
    // docs/instruments/sme-readiness.md: 11.9 to 19.0 points wide over 3,000 random complete responses.
    const random = createRandom(41);
    const compiled = compileIndex(readiness, 'dma-estimate');
    for (let run = 0; run < 200; run++) {
      const situation = { answers: answered(anyOf(random)), profile };
      const result = score(readiness, situation, { index: 'dma-estimate' });
      expect(indexStanding(compiled, situation, result)).to.deep.equal({ kind: 'range', open: [], estimate: true });
    }
  });
});
