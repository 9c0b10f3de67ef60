import { expect } from '@open-wc/testing';
import { withValue } from '../../../src/core/model/edit-document.js';
import type { KnownIssue } from '../../../src/core/model/known-issue.js';
import { parseInstrument } from '../../../src/core/model/parse-instrument.js';
import { bakery } from '../../fixtures/instruments/bakery.js';
import { editedBakery, type Edit } from '../../fixtures/instruments/edited-bakery.js';

function issuesOf(...edits: Edit[]): readonly KnownIssue[] {
  return parseInstrument(editedBakery(...edits)).issues;
}

describe('parseInstrument', () => {
  it('gives the instrument, without issues, where nothing is wrong', () => {
    const outcome = parseInstrument(bakery);
    expect(outcome.issues).to.deep.equal([]);
    expect(outcome.ok && outcome.value).to.deep.equal(bakery);
  });

  it('gives a copy, and leaves the address of the schema out', () => {
    const input = editedBakery(['$schema', './instrument.schema.json']);
    const outcome = parseInstrument(input);
    expect(outcome.ok && Object.keys(outcome.value)).to.deep.equal(['structure', 'words']);
    expect(outcome.ok && outcome.value.structure).not.to.equal(bakery.structure);
  });

  const form: { title: string; edits: Edit[]; code: string; path: string; params: object }[] = [
    {
      title: 'a misspelt key names the known one, and the missing one is not told again',
      edits: [
        ['structure.items.0.options', undefined],
        ['structure.items.0.optoins', bakery.structure.items[0].options],
      ],
      code: 'key/unknown',
      path: 'structure.items.0.optoins',
      params: { key: 'optoins', nearest: 'options' },
    },
    {
      title: 'a misspelt kind names the known one',
      edits: [['structure.items.0.kind', 'singel']],
      code: 'value/unknown-choice',
      path: 'structure.items.0.kind',
      params: { value: 'singel', choices: 'single, multiple, matrix, number, ratio, text', nearest: 'single' },
    },
    {
      title: 'a misspelt subject is found inside the condition',
      edits: [['structure.items.5.visibleIf.of.0.on', { itme: 'website' }]],
      code: 'key/unknown',
      path: 'structure.items.5.visibleIf.of.0.on.itme',
      params: { key: 'itme', nearest: 'item' },
    },
    {
      title: 'a misspelt effect is found inside the action',
      edits: [['structure.actions.1.effects.0', { item: 'order-ways', ad: ['chat'] }]],
      code: 'key/unknown',
      path: 'structure.actions.1.effects.0.ad',
      params: { key: 'ad', nearest: 'add' },
    },
    {
      title: 'a mistake in one case of a variant is found inside the case',
      edits: [['structure.indices.0.tree.children.2.children.0.points.cases.strict.from', 'optoin']],
      code: 'value/unknown-choice',
      path: 'structure.indices.0.tree.children.2.children.0.points.cases.strict.from',
      params: {
        value: 'optoin',
        choices: 'option, ticks, number, ratio, condition, derived, notAsked',
        nearest: 'option',
      },
    },
    {
      title: 'a wrong type says what is expected and what is there',
      edits: [['structure.items.7.maximumLength', 'long']],
      code: 'value/wrong-type',
      path: 'structure.items.7.maximumLength',
      params: { expected: 'number', received: 'text' },
    },
    {
      title: 'a limit may be a text or a number, and nothing else',
      edits: [['structure.actions.0.effects.0.atLeast', true]],
      code: 'value/wrong-type',
      path: 'structure.actions.0.effects.0.atLeast',
      params: { expected: 'textOrNumber', received: 'boolean' },
    },
    {
      title: 'a missing key is named',
      edits: [['structure.actions.0.effort', undefined]],
      code: 'key/missing',
      path: 'structure.actions.0.effort',
      params: { key: 'effort' },
    },
    {
      title: 'an id with accents and blanks gets a suggestion',
      edits: [['structure.variants.0.id', 'Cách Đếm']],
      code: 'id/malformed',
      path: 'structure.variants.0.id',
      params: { id: 'Cách Đếm', suggestion: 'cach-dem' },
    },
    {
      title: 'a version has three numbers',
      edits: [['structure.version', '1.0']],
      code: 'version/malformed',
      path: 'structure.version',
      params: { value: '1.0' },
    },
    {
      title: 'a script behind a link is refused',
      edits: [['words.vi.actions.open-shop.links.0.href', 'javascript:alert(1)']],
      code: 'link/not-https',
      path: 'words.vi.actions.open-shop.links.0.href',
      params: { value: 'javascript:alert(1)' },
    },
    {
      title: 'a date is a calendar date',
      edits: [['structure.sources.0.date', '15/01/2026']],
      code: 'date/malformed',
      path: 'structure.sources.0.date',
      params: { value: '15/01/2026' },
    },
    {
      title: 'person-days are whole',
      edits: [['structure.actions.0.effort.days', 1.5]],
      code: 'value/not-integer',
      path: 'structure.actions.0.effort.days',
      params: { value: 1.5 },
    },
    {
      title: 'a weight is not negative',
      edits: [['structure.indices.0.tree.children.0.weight', -1]],
      code: 'value/too-small',
      path: 'structure.indices.0.tree.children.0.weight',
      params: { minimum: 0 },
    },
    {
      title: 'a language is named by its tag',
      edits: [['words.Deutsch', bakery.words.en]],
      code: 'locale/malformed',
      path: 'words.Deutsch',
      params: { value: 'Deutsch' },
    },
    {
      title: 'the root of an index is a group',
      edits: [
        ['structure.indices.1.tree', { kind: 'leaf', id: 'sum', points: { from: 'notAsked', low: 0, high: 10 } }],
        ['words.vi.indices.craft.nodes', { sum: { label: 'Tổng' } }],
        ['words.en.indices.craft.nodes', { sum: { label: 'Sum' } }],
      ],
      code: 'root/not-a-group',
      path: 'structure.indices.1.tree',
      params: { index: 'craft' },
    },
  ];
  for (const { title, edits, code, path, params } of form) {
    it(title, () => {
      const issues = issuesOf(...edits);
      expect(issues).to.have.length(1);
      const [issue] = issues;
      expect(issue).to.deep.include({ code, severity: 'error', params });
      expect(issue?.path.join('.')).to.equal(path);
    });
  }

  it('tells the issues of the form and those behind them at once', () => {
    const issues = issuesOf(['structure.items.0.kidn', 'single'], ['structure.pages.0.items.1', 'order-way']);
    expect(issues.map(({ code }) => code)).to.deep.equal(['key/unknown', 'reference/unknown']);
  });

  it('names the place of what stands behind a misspelt key as it is written', () => {
    const file = editedBakery(['structure.itmes', bakery.structure.items], ['structure.items', undefined]);
    const issues = parseInstrument(withValue(file, ['structure', 'itmes', 1, 'options', 1, 'id'], 'phone')).issues;
    expect(issues.map(({ path }) => path.join('.'))).to.include('structure.itmes.1.options.1');
  });

  it('refuses what is beyond the limits without looking further', () => {
    const issues = issuesOf(['structure.items.0.options', Array.from({ length: 201 }, (_, n) => ({ id: `o-${n}` }))]);
    expect(issues.map(({ code }) => code)).to.deep.equal(['list/too-long']);
  });

  it('refuses values that are no instrument at all', () => {
    for (const input of [null, undefined, 5, 'text', [], {}, { structure: [], words: 1 }, NaN, () => 1]) {
      expect(parseInstrument(input).ok).to.equal(false);
    }
  });
});
