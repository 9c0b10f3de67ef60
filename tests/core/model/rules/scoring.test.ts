import { expect } from '@open-wc/testing';
import type { Edit } from '../../../fixtures/instruments/edited-bakery.js';
import { issuesOfBakery, type ShortIssue } from '../../../fixtures/instruments/issues-of-bakery.js';

const bands = 'structure.indices.1.levels.bands';
const atBands = 'structure.indices[1].levels.bands';
const customers = 'structure.indices.0.tree.children.0';
const atCustomers = 'structure.indices[0].tree.children[0]';
const speed = 'structure.indices.0.tree.children.1.children.3.points';
const atSpeed = 'structure.indices[0].tree.children[1].children[3].points';
const safety = 'structure.indices.0.tree.children.2';

describe('indices and actions of an instrument', () => {
  const cases: (ShortIssue & { title: string; edits: Edit[] })[] = [
    {
      title: 'points that do not fit the kind of the item',
      edits: [[`${customers}.children.0.points`, { from: 'ticks', item: 'website', points: { page: 1 } }]],
      code: 'points/wrong-kind',
      at: `${atCustomers}.children[0].points.from`,
      params: { item: 'website', kind: 'single', from: 'ticks', fits: 'option' },
    },
    {
      title: 'an option without points',
      edits: [[`${customers}.children.0.points.points`, { none: 0, page: 2 }]],
      code: 'points/option-missing',
      at: `${atCustomers}.children[0].points.points`,
      params: { item: 'website', option: 'shop' },
    },
    {
      title: 'points of an option that does not exist',
      edits: [[`${customers}.children.0.points.points.shops`, 3]],
      code: 'reference/unknown',
      at: `${atCustomers}.children[0].points.points.shops`,
      params: { thing: 'option', id: 'shops', known: 'none, page, shop' },
    },
    {
      title: 'points of a misspelt option, once',
      edits: [[`${customers}.children.0.points.points`, { none: 0, page: 2, shpo: 4 }]],
      code: 'reference/unknown',
      at: `${atCustomers}.children[0].points.points.shpo`,
      params: { thing: 'option', id: 'shpo', nearest: 'shop' },
    },
    {
      title: 'a group of options that do not exist',
      edits: [[`${customers}.children.1.points.highestOf.0.0`, 'phon']],
      code: 'reference/unknown',
      at: `${atCustomers}.children[1].points.highestOf[0][0]`,
      params: { thing: 'option', id: 'phon', nearest: 'phone' },
    },
    {
      title: 'a line beside steps',
      edits: [[`${speed}.line`, { from: [0, 100], to: [0, 4] }]],
      code: 'points/line-and-steps',
      at: atSpeed,
      params: { item: 'speed' },
    },
    {
      title: 'neither line nor steps',
      edits: [[`${speed}.steps`, undefined]],
      code: 'points/line-or-steps',
      at: atSpeed,
      params: { item: 'speed' },
    },
    {
      title: 'a line between equal values',
      edits: [[`${customers}.children.2.points.line.from`, [0.5, 0.5]]],
      code: 'line/empty',
      at: `${atCustomers}.children[2].points.line.from`,
      params: { value: 0.5 },
    },
    {
      title: 'a rescale from equal values',
      edits: [['structure.indices.1.tree.rescale', { from: [1, 1], to: [0, 10] }]],
      code: 'line/empty',
      at: 'structure.indices[1].tree.rescale.from',
      params: { value: 1 },
    },
    {
      title: 'a gap between steps',
      edits: [[`${speed}.steps.bands.1.from`, 40]],
      code: 'bands/gap',
      at: `${atSpeed}.steps.bands[1]`,
      params: { from: 30, to: 40 },
    },
    {
      title: 'levels that overlap',
      edits: [[`${bands}.1.from`, 3]],
      code: 'bands/overlap',
      at: `${atBands}[1]`,
      params: { from: 3, to: 4 },
    },
    {
      title: 'levels from highest to lowest',
      edits: [
        [`${bands}.0`, { id: 'apprentice', from: 6, to: 10 }],
        [`${bands}.1`, { id: 'master', from: 0, to: 6 }],
      ],
      code: 'bands/descending',
      at: `${atBands}[1]`,
      params: { from: 0, before: 6 },
    },
    {
      title: 'a level that contains nothing',
      edits: [[`${bands}.1.to`, 4]],
      code: 'band/empty',
      at: `${atBands}[1]`,
      params: { from: 4, to: 4 },
    },
    {
      title: 'steps that do not say where they meet',
      edits: [[`${speed}.steps.bands.0.to`, undefined]],
      code: 'band/open',
      at: `${atSpeed}.steps.bands[1]`,
      params: {},
    },
    {
      title: 'levels that end before the scale does',
      edits: [[`${bands}.1.to`, 9]],
      code: 'bands/not-covering',
      at: atBands,
      params: { minimum: 0, maximum: 10, from: 0, to: 9 },
    },
    {
      title: 'weights that are all zero',
      edits: [0, 1, 2].map((child) => [`structure.indices.0.tree.children.${child}.weight`, 0] as const),
      code: 'weights/all-zero',
      at: 'structure.indices[0].tree.children',
      params: { node: 'total' },
    },
    {
      title: 'a weighting whose weights are all zero',
      edits: [['structure.indices.0.weightings.awareness', { customers: 0, work: 0, safety: 0 }]],
      code: 'weights/all-zero',
      at: 'structure.indices[0].weightings.awareness',
      params: { node: 'total' },
    },
    {
      title: 'a weight where none is used, as a warning',
      edits: [[`${customers}.children.0.weight`, 2]],
      code: '?weight/unused',
      at: `${atCustomers}.children[0].weight`,
      params: { node: 'website', combine: 'mean' },
    },
    {
      title: 'a clamp that contains nothing',
      edits: [[`${safety}.clamp`, { minimum: 100, maximum: 0 }]],
      code: 'range/inverted',
      at: 'structure.indices[0].tree.children[2].clamp',
      params: { minimum: 100, maximum: 0 },
    },
    {
      title: 'points of an unasked leaf the wrong way round',
      edits: [['structure.indices.1.tree.children.2.points', { from: 'notAsked', low: 2, high: 0 }]],
      code: 'range/inverted',
      at: 'structure.indices[1].tree.children[2].points.low',
      params: { minimum: 2, maximum: 0 },
    },
    {
      title: 'an index declared monotone whose points fall',
      edits: [[`${safety}.children.0.points.cases.lenient.points`, { never: 0, monthly: 3, weekly: 2 }]],
      code: 'index/not-monotone',
      at: 'structure.indices[0].tree.children[2].children[0].points.cases.lenient.points.weekly',
      params: { index: 'readiness', item: 'backup', lower: 'monthly', higher: 'weekly' },
    },
    {
      title: 'an effect on an item that does not exist',
      edits: [['structure.actions.1.effects.0.item', 'order-way']],
      code: 'reference/unknown',
      at: 'structure.actions[1].effects[0].item',
      params: { thing: 'item', id: 'order-way', nearest: 'order-ways' },
    },
    {
      title: 'an effect that raises to an option that does not exist',
      edits: [['structure.actions.0.effects.0.atLeast', 'shpo']],
      code: 'reference/unknown',
      at: 'structure.actions[0].effects[0].atLeast',
      params: { thing: 'option', id: 'shpo', nearest: 'shop' },
    },
    {
      title: 'an effect that adds an option which excludes the others',
      edits: [['structure.actions.1.effects.0.add', ['none']]],
      code: 'effect/exclusive',
      at: 'structure.actions[1].effects[0].add[0]',
      params: { item: 'order-ways', option: 'none' },
    },
    {
      title: 'an effect that adds ticks to a single choice',
      edits: [['structure.actions.1.effects.0.item', 'website']],
      code: 'effect/wrong-kind',
      at: 'structure.actions[1].effects[0].add',
      params: { item: 'website', kind: 'single', fits: 'option' },
    },
    {
      title: 'an effect on a number outside its range',
      edits: [['structure.actions.0.effects.1', { item: 'speed', atLeast: 20000 }]],
      code: 'effect/out-of-range',
      at: 'structure.actions[0].effects[1].atLeast',
      params: { item: 'speed', value: 20000, minimum: 0, maximum: 10000 },
    },
    {
      title: 'an effort whose money is the wrong way round',
      edits: [['structure.actions.0.effort.money.low', 7000000]],
      code: 'range/inverted',
      at: 'structure.actions[0].effort.money',
      params: { minimum: 7000000, maximum: 6000000 },
    },
  ];
  for (const { title, edits, code, at, params } of cases) {
    it(`finds ${title}`, () => {
      expect(issuesOfBakery(edits)).to.deep.equal([{ code, at, params }]);
    });
  }

  describe('a level that no answers reach', () => {
    // The points of `craft` add up to at most 4 + 4 + 2.
    const king = { id: 'king', from: 10.5, to: 20 };
    const words = ['vi', 'en'].map((language): Edit => [
      `words.${language}.indices.craft.levels.king`,
      { name: 'Vua', description: 'Vua bánh.' },
    ]);
    it('is found, with the range of the score', () => {
      const edits: Edit[] = [
        [bands, [{ id: 'apprentice', from: 0, to: 4 }, { id: 'master', from: 4, to: 10.5 }, king]],
      ];
      expect(issuesOfBakery([...edits, ...words])).to.deep.equal([
        {
          code: 'level/unreachable',
          at: `${atBands}[2]`,
          params: { level: 'king', from: 10.5, to: 20, low: 0, high: 10 },
        },
      ]);
    });

    it('is reached once the tree is rescaled', () => {
      const edits: Edit[] = [
        [bands, [{ id: 'apprentice', from: 0, to: 4 }, { id: 'master', from: 4, to: 10.5 }, king]],
        ['structure.indices.1.tree.rescale', { from: [0, 10], to: [0, 20] }],
      ];
      expect(issuesOfBakery([...edits, ...words])).to.deep.equal([]);
    });
  });

  describe('a declaration of monotone', () => {
    it('is refused where a base is subtracted from', () => {
      const found = issuesOfBakery([[`${safety}.base`, { value: 4, then: 'subtract' }]]);
      expect(new Set(found.map(({ code }) => code))).to.deep.equal(new Set(['index/not-monotone']));
    });

    it('is accepted where two turns cancel out', () => {
      const edits: Edit[] = [
        [`${safety}.base`, { value: 4, then: 'subtract' }],
        [`${safety}.rescale`, { from: [0, 4], to: [100, 0] }],
      ];
      expect(issuesOfBakery(edits)).to.deep.equal([]);
    });

    it('is not refused where nothing is proven: behind a clamp, or for an item that decides about others', () => {
      const falling = { never: 4, monthly: 3, weekly: 2 };
      const cases = ['strict', 'lenient'].map((name): Edit => [
        `${safety}.children.0.points.cases.${name}.points`,
        falling,
      ]);
      const clamp: Edit = [`${safety}.clamp`, { minimum: 0, maximum: 100 }];
      expect(issuesOfBakery([...cases, clamp])).to.deep.equal([]);
      expect(issuesOfBakery([[`${customers}.children.0.points.points`, { none: 4, page: 2, shop: 0 }]])).to.deep.equal(
        [],
      );
    });
  });
});
