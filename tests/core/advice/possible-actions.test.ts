import { expect } from '@open-wc/testing';
import { possibleActions } from '../../../src/core/advice/possible-actions.js';
import { compileIndex } from '../../../src/core/scoring/compile-index.js';
import { answersOf, best, screening } from '../../fixtures/instruments/sme-screening/answers.js';

const compiled = compileIndex(screening);
const of = (answers: Parameters<typeof answersOf>[0]) =>
  possibleActions(compiled, { answers: answersOf(answers), profile: { sells: ['consumers'] } });

describe('possibleActions', () => {
  it('names what raises a known answer, under the dimension that it serves', () => {
    const found = of({ backup: 'none', protect: ['none'] });
    expect(found.map(({ dimension, actions }) => [dimension, actions.map(({ id }) => id)])).to.deep.equal([
      ['security', ['four-basics', 'fraud-talk', 'test-restore', 'automatic-backup']],
    ]);
  });

  it('names each once, in the order of the index', () => {
    const found = of({ ...best, 'net-access': 'mobile', backup: 'none', skills: 'none' });
    const ids = found.flatMap(({ actions }) => actions.map(({ id }) => id));
    expect(new Set(ids).size).to.equal(ids.length);
    const order = compiled.root.children.map(({ node }) => node.id);
    const dimensions = found.map(({ dimension }) => order.indexOf(dimension));
    expect(dimensions).to.deep.equal([...dimensions].sort((a, b) => a - b));
  });

  it('names nothing where all is at its best, or open', () => {
    expect(of(best)).to.deep.equal([]);
    expect(of({})).to.deep.equal([]);
  });
});
