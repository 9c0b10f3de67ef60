import { expect } from '@open-wc/testing';
import { compileIndex } from '../../../src/core/scoring/compile-index.js';
import { ReadinessError } from '../../../src/core/compiled/readiness-error.js';
import { score, type ScoreOptions } from '../../../src/core/scoring/score.js';
import { scoreAll } from '../../../src/core/scoring/score-all.js';
import {
  group,
  indexOf,
  ladder,
  ladderPoints,
  leaf,
  LEFT_OUT,
  tiny,
} from '../../fixtures/instruments/tiny-structure.js';

const points = { variant: 'ladder', cases: { even: ladderPoints('a'), steep: ladderPoints('a', [0, 1, 8]) } };
const tree = group('root', 'weightedMean', [leaf('a', undefined, { points, weight: 3 }), leaf('b')]);
const gate = { op: 'atLeast', on: { score: { index: 'main' } }, value: 5 } as const;
const bands = [
  { id: 'low', from: -1000, to: 1 },
  { id: 'high', from: 1, to: 1000, gate },
];
const structure = tiny(
  [ladder('a'), ladder('b')],
  [
    indexOf(tree, { id: 'main', weightings: { second: { 'leaf-a': 1, 'leaf-b': 3 } } }),
    indexOf(group('other-root', 'sum', [leaf('b')]), { id: 'other', levels: { edge: 'lowerInclusive', bands } }),
    indexOf(group('plain-root', 'sum', [leaf('b')]), { id: 'plain' }),
  ],
  {
    variants: [
      { id: 'ladder', alternatives: ['even', 'steep'], default: 'even' },
      { id: 'unused', alternatives: ['x', 'y'], default: 'x' },
    ],
  },
);
const response = { answers: { a: { value: 'yes' }, b: { value: 'no' } } } as const;
const scored = (options?: ScoreOptions) => score(structure, response, options);

describe('the basis of a result', () => {
  it('holds the variants that its index uses, by default those of the instrument', () => {
    const { score: value, basis } = scored();
    expect(value).to.equal(3); // (3 * 4 + 1 * 0) / 4
    expect(basis).to.deep.include({ instrument: 'tiny', version: '1.0.0', index: 'main', weighting: 'default' });
    expect(basis.variants).to.deep.equal({ ladder: 'even' });
    expect(basis.hash).to.match(/^[0-9a-f]{64}$/);
  });

  it('holds the alternative that was chosen: (3 * 8 + 0) / 4', () => {
    const { score: value, basis } = scored({ variants: { ladder: 'steep' } });
    expect(value).to.equal(6);
    expect(basis.variants).to.deep.equal({ ladder: 'steep' });
  });

  it('holds the weighting: (1 * 4 + 3 * 0) / 4', () => {
    const { score: value, basis } = scored({ weighting: 'second' });
    expect(value).to.equal(1);
    expect(basis.weighting).to.equal('second');
  });

  it('holds the variants of an index that a gate asks for, since they move the level', () => {
    const level = (ladder: string) =>
      score(
        structure,
        { answers: { a: { value: 'yes' }, b: { value: 'some' } } },
        { index: 'other', variants: { ladder } },
      );
    expect([level('even').levels?.level, level('steep').levels?.level]).to.deep.equal(['low', 'high']); // 3.5 and 6.5
    expect([level('even').basis.variants, level('steep').basis.variants]).to.deep.equal([
      { ladder: 'even' },
      { ladder: 'steep' },
    ]);
    expect(scored({ index: 'plain', variants: { ladder: 'steep' } }).basis.variants).to.deep.equal({});
  });

  it('is one for each index in scoreAll', () => {
    expect(scoreAll(structure, response).map(({ basis }) => basis.index)).to.deep.equal(['main', 'other', 'plain']);
  });
});

describe('what does not exist is refused', () => {
  const table: { title: string; options: ScoreOptions; code: string }[] = [
    { title: 'an index', options: { index: 'nothing' }, code: 'index/unknown' },
    { title: 'a variant', options: { variants: { nothing: 'even' } }, code: 'variant/unknown' },
    { title: 'an alternative', options: { variants: { ladder: 'flat' } }, code: 'alternative/unknown' },
    { title: 'a weighting', options: { weighting: 'nothing' }, code: 'weighting/unknown' },
    {
      title: 'a weighting that only the prototype has',
      options: { weighting: 'constructor' },
      code: 'weighting/unknown',
    },
    {
      title: 'a weighting of another index',
      options: { index: 'plain', weighting: 'second' },
      code: 'weighting/unknown',
    },
  ];
  for (const { title, options, code } of table) {
    it(`${title}: ${code}`, () => {
      expect(() => scored(options))
        .to.throw(ReadinessError)
        .with.property('code', code);
    });
  }

  it('an instrument without indices: index/unknown', () => {
    expect(() => score(tiny([ladder('a')], []), { answers: {} })).to.throw(ReadinessError, /"tiny" has no index/);
  });
});

describe('compileIndex', () => {
  it('prepares an index once for each basis, whatever the order of the variants', () => {
    const one = compileIndex(structure, 'main', { variants: { ladder: 'even', unused: 'y' } });
    expect(compileIndex(structure, 'main', { variants: { unused: 'y', ladder: 'even' } })).to.equal(one);
    expect(compileIndex(structure)).to.equal(compileIndex(structure, 'main', { weighting: 'default' }));
    expect(compileIndex(structure, 'main', { variants: { ladder: 'steep' } })).not.to.equal(one);
    expect(compileIndex(structure, 'main', { weighting: 'second' })).not.to.equal(compileIndex(structure));
  });

  it('never takes one structure for another', () => {
    const other = tiny(structure.items, [
      indexOf(group('root', 'sum', [leaf('b')]), { id: 'main', policies: LEFT_OUT }),
    ]);
    expect(compileIndex(other, 'main')).not.to.equal(compileIndex(structure, 'main'));
    expect(compileIndex(other, 'main').basis.hash).not.to.equal(compileIndex(structure, 'main').basis.hash);
  });
});
