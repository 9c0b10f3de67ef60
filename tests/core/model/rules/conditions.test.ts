import { expect } from '@open-wc/testing';
import { parseInstrument } from '../../../../src/core/model/parse-instrument.js';
import { pathText } from '../../../../src/core/text/path-text.js';
import { editedBakery, type Edit } from '../../../fixtures/instruments/edited-bakery.js';
import { issuesOfBakery, type ShortIssue } from '../../../fixtures/instruments/issues-of-bakery.js';

const gate = 'structure.indices.0.levels.bands.1.gate';
const atGate = 'structure.indices[0].levels.bands[1].gate';

const answered = (item: string) => ({ op: 'answered', on: { item } });

/** The words that an index with a condition of its score needs. */
const saidFor = (index: string): Edit[] => [
  [`words.vi.indices.${index}.scoreIf`, 'Chỉ tính điểm cho thợ lành nghề.'],
  [`words.en.indices.${index}.scoreIf`, 'The score is for masters of the craft only.'],
];

describe('conditions of an instrument', () => {
  const cases: (ShortIssue & { title: string; edits: Edit[] })[] = [
    {
      title: 'items that wait for each other, and names the circle',
      edits: [
        ['structure.items.0.visibleIf', { op: 'is', on: { item: 'backup' }, value: 'never' }],
        ['structure.items.3.visibleIf', { op: 'is', on: { item: 'website' }, value: 'none' }],
        ['structure.items.6.visibleIf', { op: 'not', of: { op: 'answered', on: { item: 'tools', row: 'sales' } } }],
      ],
      code: 'condition/cycle',
      at: 'structure.items[0].visibleIf.on.item',
      params: { cycle: 'website → backup → tools → website', size: 3, from: 'website', to: 'backup' },
    },
    {
      title: 'an item that waits for itself',
      edits: [['structure.items.6.visibleIf', { op: 'answered', on: { item: 'backup' } }]],
      code: 'condition/cycle',
      at: 'structure.items[6].visibleIf.on.item',
      params: { cycle: 'backup → backup', size: 1, from: 'backup', to: 'backup' },
    },
    {
      title: 'a condition on a later item',
      edits: [['structure.items.0.visibleIf', { op: 'answered', on: { item: 'backup' } }]],
      code: 'condition/later-item',
      at: 'structure.items[0].visibleIf.on.item',
      params: { item: 'website', later: 'backup' },
    },
    {
      title: 'an item that does not exist',
      edits: [[`${gate}.on.item`, 'webside']],
      code: 'reference/unknown',
      at: `${atGate}.on.item`,
      params: { thing: 'item', id: 'webside', nearest: 'website' },
    },
    {
      title: 'an option that does not exist',
      edits: [[`${gate}.value`, 'pgae']],
      code: 'reference/unknown',
      at: `${atGate}.value`,
      params: { thing: 'option', id: 'pgae', nearest: 'page' },
    },
    {
      title: 'one of several options that does not exist',
      edits: [['structure.indices.1.tree.children.0.points.when.values.1', 'shp']],
      code: 'reference/unknown',
      at: 'structure.indices[1].tree.children[0].points.when.values[1]',
      params: { thing: 'option', id: 'shp', nearest: 'shop' },
    },
    {
      title: 'a score in the condition of the levels, which is about the enterprise',
      edits: [
        ['structure.indices.0.levels.levelIf', { op: 'atLeast', on: { score: { index: 'craft' } }, value: 5 }],
        ['words.vi.indices.readiness.levelIf', 'Chỉ dành cho thợ lành nghề.'],
        ['words.en.indices.readiness.levelIf', 'For masters of the craft only.'],
      ],
      code: 'condition/score-not-allowed',
      at: 'structure.indices[0].levels.levelIf.on',
      params: { index: 'craft' },
    },
    {
      title: 'an order where there is none',
      edits: [
        ['structure.items.6.ordered', undefined],
        ['structure.actions.2.effects', [{ item: 'website', atLeast: 'page' }]],
      ],
      code: 'condition/not-ordered',
      at: 'structure.indices[0].levels.bands[2].gate.of[0].op',
      params: { item: 'backup' },
    },
    {
      title: 'ticks asked of a single choice',
      edits: [[gate, { op: 'includes', on: { item: 'website' }, value: 'page' }]],
      code: 'condition/wrong-kind',
      at: `${atGate}.op`,
      params: { item: 'website', kind: 'single', op: 'includes', fits: 'is, oneOf' },
    },
    {
      title: 'an option asked of a number',
      edits: [[gate, { op: 'is', on: { item: 'speed' }, value: 'fast' }]],
      code: 'condition/wrong-kind',
      at: `${atGate}.op`,
      params: { item: 'speed', kind: 'number', op: 'is', fits: 'atLeast, atMost' },
    },
    {
      title: 'a number as the limit of a choice',
      edits: [[gate, { op: 'atLeast', on: { item: 'website' }, value: 2 }]],
      code: 'condition/wrong-limit',
      at: `${atGate}.value`,
      params: { subject: 'website', known: 'none, page, shop' },
    },
    {
      title: 'a text as the limit of a score',
      edits: [[gate, { op: 'atLeast', on: { score: { index: 'craft' } }, value: 'much' }]],
      code: 'condition/wrong-limit',
      at: `${atGate}.value`,
      params: { subject: 'craft' },
    },
    {
      title: 'a column beside the row',
      edits: [[gate, { op: 'answered', on: { item: 'devices', row: 'counter', column: 'phone' } }]],
      code: 'condition/column-not-allowed',
      at: `${atGate}.on.column`,
      params: { item: 'devices', column: 'phone' },
    },
    {
      title: 'a score that decides whether an item is shown',
      edits: [['structure.items.6.visibleIf', { op: 'atLeast', on: { score: { index: 'craft' } }, value: 4 }]],
      code: 'condition/score-not-allowed',
      at: 'structure.items[6].visibleIf.on',
      params: { index: 'craft' },
    },
    {
      title: 'a score that decides about points',
      edits: [
        [
          'structure.indices.1.tree.children.0.points.when',
          { op: 'atLeast', on: { score: { index: 'readiness' } }, value: 4 },
        ],
      ],
      code: 'condition/score-not-allowed',
      at: 'structure.indices[1].tree.children[0].points.when.on',
      params: { index: 'readiness' },
    },
    {
      title: 'a fact, which items may not ask about',
      edits: [['structure.items.6.visibleIf', { op: 'answered', on: { fact: 'website' } }]],
      code: 'condition/fact-not-allowed',
      at: 'structure.items[6].visibleIf.on',
      params: { fact: 'website' },
    },
    {
      title: 'a gate on an index that does not exist',
      edits: [[gate, { op: 'atLeast', on: { score: { index: 'carft' } }, value: 4 }]],
      code: 'reference/unknown',
      at: `${atGate}.on.score.index`,
      params: { thing: 'index', id: 'carft', nearest: 'craft' },
    },
    {
      title: 'a gate on a node that does not exist',
      edits: [[gate, { op: 'atLeast', on: { score: { index: 'craft', node: 'trainings' } }, value: 1 }]],
      code: 'reference/unknown',
      at: `${atGate}.on.score.node`,
      params: { thing: 'node', id: 'trainings', nearest: 'training' },
    },
    {
      title: 'a gate that no score can pass',
      edits: [[gate, { op: 'atLeast', on: { score: { index: 'craft', node: 'training' } }, value: 3 }]],
      code: 'condition/never-true',
      at: `${atGate}.value`,
      params: { node: 'training', limit: 3, low: 0, high: 2 },
    },
    {
      title: 'an index that needs its own score',
      edits: [
        ['structure.indices.1.scoreIf', { op: 'atLeast', on: { score: { index: 'craft' } }, value: 4 }],
        ...saidFor('craft'),
      ],
      code: 'condition/score-cycle',
      at: 'structure.indices[1].scoreIf.on.score',
      params: { cycle: 'craft → craft', size: 1, from: 'craft', to: 'craft' },
    },
  ];
  for (const { title, edits, code, at, params } of cases) {
    it(`finds ${title}`, () => {
      expect(issuesOfBakery(edits)).to.deep.equal([{ code, at, params }]);
    });
  }

  it('names of a circle the condition that could never stay, and where the others are', () => {
    const { issues } = parseInstrument(
      editedBakery(
        ['structure.items.0.visibleIf', { op: 'all', of: [answered('order-ways'), answered('backup')] }],
        ['structure.items.6.applicableIf', { op: 'not', of: answered('website') }],
        ['structure.items.1.applicableIf', undefined],
        // Asked in another order than they are written in.
        ['structure.pages.0.items', ['order-ways', 'online-share', 'backup']],
        ['structure.pages.2.items', ['website', 'remark']],
        ['structure.items.5.visibleIf', undefined],
      ),
    );
    expect(issues.map(({ code, path, params, related }) => [code, pathText(path), params, related])).to.deep.equal([
      [
        'condition/cycle',
        'structure.items[6].applicableIf.of.on.item',
        { cycle: 'website → backup → website', size: 2, from: 'backup', to: 'website' },
        [['structure', 'items', 0, 'visibleIf', 'of', 1, 'on', 'item']],
      ],
    ]);
  });

  it('finds indices that wait for each other', () => {
    const found = issuesOfBakery([
      ['structure.indices.0.scoreIf', { op: 'answered', on: { score: { index: 'craft' } } }],
      ['structure.indices.1.scoreIf', { op: 'answered', on: { score: { index: 'readiness' } } }],
      ...saidFor('readiness'),
      ...saidFor('craft'),
    ]);
    expect(found.map(({ params }) => params)).to.deep.equal([
      { cycle: 'readiness → craft → readiness', size: 2, from: 'readiness', to: 'craft' },
    ]);
  });

  it('allows a score condition on a node below the own root', () => {
    const scoreIf = { op: 'atLeast', on: { score: { index: 'craft', node: 'training' } }, value: 1 };
    expect(issuesOfBakery([['structure.indices.1.scoreIf', scoreIf], ...saidFor('craft')])).to.deep.equal([]);
  });

  it('allows numbers as limits of numbers, shares and counts of ticks', () => {
    const tests = [
      { op: 'atLeast', on: { item: 'speed' }, value: 100 },
      { op: 'atMost', on: { item: 'online-share' }, value: 0.3 },
      { op: 'atLeast', on: { item: 'order-ways' }, value: 2 },
      { op: 'atLeast', on: { item: 'online-share' }, value: 'some' },
    ];
    expect(issuesOfBakery([[gate, { op: 'all', of: tests }]])).to.deep.equal([]);
  });
});
