import { expect } from '@open-wc/testing';
import { parseInstrument } from '../../../../src/core/model/parse-instrument.js';
import { teaFacts } from '../../../fixtures/instruments/tea-shop.js';
import { editedBakery, type Edit } from '../../../fixtures/instruments/edited-bakery.js';
import { issuesOfBakery, type ShortIssue } from '../../../fixtures/instruments/issues-of-bakery.js';

const { facts } = teaFacts;
const visitors = { system: 'ucum', code: '{visitor}' };

/** The single-choice item of the bakery, whose options are no facts of a tea shop, made one that states `site-step`. */
const step = (...ids: string[]): Edit[] => [
  [
    'structure.items',
    [{ id: 'step', kind: 'single', ordered: true, fact: 'site-step', options: ids.map((id) => ({ id })) }],
  ],
  ['structure.pages', [{ id: 'customers', items: ['step'] }]],
];

/** The issues about facts. */
function found(edits: readonly Edit[], known: typeof facts | null = facts): readonly ShortIssue[] {
  return issuesOfBakery(edits, known ? { facts: known } : {}).filter(
    ({ code, params }) => code.startsWith('fact/') || ('thing' in params && params.thing === 'fact'),
  );
}

describe('facts of items', () => {
  const cases: (ShortIssue & { title: string; edits: Edit[] })[] = [
    {
      title: 'an unknown fact, as a warning that names the nearest',
      edits: [['structure.items.5.fact', 'poeple']],
      code: '?reference/unknown',
      at: 'structure.items[5].fact',
      params: { thing: 'fact', id: 'poeple', nearest: 'people' },
    },
    {
      title: 'an item of a kind that cannot state the fact',
      edits: [['structure.items.0.fact', 'people']],
      code: 'fact/wrong-kind',
      at: 'structure.items[0].fact',
      params: { fact: 'people', item: 'website', kind: 'single', expected: 'number' },
    },
    {
      title: 'an option that is no value of the fact',
      edits: step('none', 'menus', 'orders'),
      code: 'fact/unknown-value',
      at: 'structure.items[0].options[1].id',
      params: { fact: 'site-step', value: 'menus', nearest: 'menu' },
    },
    {
      title: 'options in another order than the values',
      edits: step('menu', 'none', 'orders'),
      code: 'fact/other-order',
      at: 'structure.items[0].options',
      params: { fact: 'site-step', item: 'step', order: 'none, menu, orders' },
    },
    {
      title: 'another unit',
      edits: [
        ['structure.items.5.fact', 'people'],
        ['structure.items.5.unit', visitors],
      ],
      code: 'fact/other-unit',
      at: 'structure.items[5].unit',
      params: { fact: 'people', item: 'speed', expected: '{"system":"ucum","code":"{person}"}' },
    },
    {
      title: 'another scale of the same currency',
      edits: [
        ['structure.items.5.fact', 'turnover'],
        ['structure.items.5.unit', { system: 'iso4217', code: 'VND' }],
      ],
      code: 'fact/other-unit',
      at: 'structure.items[5].unit',
      params: {
        fact: 'turnover',
        item: 'speed',
        expected: '{"system":"iso4217","code":"VND","scale":1000000}',
      },
    },
    {
      title: 'another time',
      edits: [
        ['structure.items.5.fact', 'people'],
        ['structure.items.5.unit', { system: 'ucum', code: '{person}' }],
        ['structure.items.5.period', 'previousYear'],
      ],
      code: 'fact/other-period',
      at: 'structure.items[5].period',
      params: { fact: 'people', expected: 'now' },
    },
    {
      title: 'a value that a yes-or-no fact cannot have',
      edits: [...step('no', 'yess'), ['structure.items.0.fact', 'busy']],
      code: 'fact/unknown-value',
      at: 'structure.items[0].options[1].id',
      params: { fact: 'busy', value: 'yess', nearest: 'yes' },
    },
    {
      title: 'a tick that names a fact of more than yes and no',
      edits: [['structure.items.1.options.0.fact', 'site-step']],
      code: 'fact/not-yes-or-no',
      at: 'structure.items[1].options[0].fact',
      params: { fact: 'site-step', item: 'order-ways', option: 'phone' },
    },
    {
      title: 'a tick that names an unknown fact, as a warning',
      edits: [['structure.items.1.options.0.fact', 'bussy']],
      code: '?reference/unknown',
      at: 'structure.items[1].options[0].fact',
      params: { thing: 'fact', id: 'bussy', nearest: 'busy' },
    },
  ];
  // A share and a table in place of the item of the bakery.
  const trained = (bands: readonly object[]): Edit[] => [
    [
      'structure.items',
      [{ id: 'trained', kind: 'ratio', fact: 'people-trained', unit: { system: 'ucum', code: '{person}' }, bands }],
    ],
    ['structure.pages', [{ id: 'customers', items: ['trained'] }]],
  ];
  const machines = (rows: readonly string[], columns: readonly string[], choose = 'one'): Edit[] => [
    [
      'structure.items',
      [
        {
          id: 'machines',
          kind: 'matrix',
          choose,
          ordered: true,
          fact: 'machines',
          rows: rows.map((id) => ({ id })),
          columns: columns.map((id) => ({ id })),
        },
      ],
    ],
    ['structure.pages', [{ id: 'customers', items: ['machines'] }]],
  ];
  const further: typeof cases = [
    {
      title: 'a band that the fact does not have',
      edits: trained([{ id: 'mots', low: 0.5, high: 1 }]),
      code: 'fact/unknown-value',
      at: 'structure.items[0].bands[0].id',
      params: { fact: 'people-trained', value: 'mots', nearest: 'most' },
    },
    {
      title: 'a band with other limits',
      edits: trained([{ id: 'most', low: 0.4, high: 1 }]),
      code: 'fact/other-band',
      at: 'structure.items[0].bands[0]',
      params: { fact: 'people-trained', band: 'most', low: 0.5, high: 1 },
    },
    {
      title: 'a row that the fact does not have',
      edits: machines(['till', 'kettel'], ['unused', 'running']),
      code: 'fact/unknown-value',
      at: 'structure.items[0].rows[1].id',
      params: { fact: 'machines', value: 'kettel', nearest: 'kettle' },
    },
    {
      title: 'a column that is no value of the fact',
      edits: machines(['till'], ['unused', 'runing']),
      code: 'fact/unknown-value',
      at: 'structure.items[0].columns[1].id',
      params: { fact: 'machines', value: 'runing', nearest: 'running' },
    },
    {
      title: 'columns in another order than the values',
      edits: machines(['till'], ['running', 'unused']),
      code: 'fact/other-order',
      at: 'structure.items[0].columns',
      params: { fact: 'machines', item: 'machines', order: 'unused, running' },
    },
    {
      title: 'a table of ticks that is to state one value for each row',
      edits: machines(['till'], ['unused', 'running'], 'many'),
      code: 'fact/wrong-kind',
      at: 'structure.items[0].fact',
      params: { fact: 'machines', item: 'machines', kind: 'matrix (many)', expected: 'matrix (one)' },
    },
  ];

  for (const { title, edits, code, at, params } of [...cases, ...further]) {
    it(`finds ${title}`, () => {
      expect(found(edits)).to.deep.equal([{ code, at, params }]);
    });
  }

  it('finds nothing where item and fact agree, also in a part of the values', () => {
    expect(found(step('none', 'orders'))).to.deep.equal([]);
  });

  it('accepts an instrument with a fact of its own: the warning refuses nothing', () => {
    const { ok, issues } = parseInstrument(editedBakery(['structure.items.5.fact', 'oven-speed']));
    expect(ok).to.equal(true);
    expect(issues.map(({ code }) => code)).to.deep.equal(['reference/unknown']);
  });

  it('takes the shared vocabulary where the caller names none', () => {
    expect(found([['structure.items.6.fact', 'backups']], null)).to.deep.equal([
      {
        code: '?reference/unknown',
        at: 'structure.items[6].fact',
        params: { thing: 'fact', id: 'backups', nearest: 'backup' },
      },
    ]);
  });
});
