import { expect } from '@open-wc/testing';
import { parseInstrument } from '../../../../src/core/model/parse-instrument.js';
import { editedBakery, type Edit } from '../../../fixtures/instruments/edited-bakery.js';
import { issuesOfBakery, type ShortIssue } from '../../../fixtures/instruments/issues-of-bakery.js';

describe('words of an instrument', () => {
  const cases: (ShortIssue & { title: string; edits: Edit[] })[] = [
    {
      title: 'an item without words in the default language: an error',
      edits: [['words.vi.items.backup', undefined]],
      code: 'words/missing',
      at: 'words.vi.items.backup',
      params: { language: 'vi', text: 'items.backup' },
    },
    {
      title: 'an item without words elsewhere: a warning',
      edits: [['words.en.items.backup', undefined]],
      code: '?words/missing',
      at: 'words.en.items.backup',
      params: { language: 'en', text: 'items.backup', instead: 'vi' },
    },
    {
      title: 'a question without its text in the default language',
      edits: [['words.vi.items.backup.text', undefined]],
      code: 'words/missing',
      at: 'words.vi.items.backup.text',
      params: { language: 'vi', text: 'items.backup.text' },
    },
    {
      title: 'an option without a text',
      edits: [['words.vi.items.website.options.page', undefined]],
      code: 'words/missing',
      at: 'words.vi.items.website.options.page',
      params: { language: 'vi', text: 'items.website.options.page' },
    },
    {
      title: 'a band without a text',
      edits: [['words.vi.items.online-share.bands.some', undefined]],
      code: 'words/missing',
      at: 'words.vi.items.online-share.bands.some',
      params: { language: 'vi', text: 'items.online-share.bands.some' },
    },
    {
      title: 'a dimension without a label',
      edits: [['words.vi.indices.readiness.nodes.work', undefined]],
      code: 'words/missing',
      at: 'words.vi.indices.readiness.nodes.work',
      params: { language: 'vi', text: 'indices.readiness.nodes.work' },
    },
    {
      title: 'levels for some only that do not say for whom',
      edits: [
        ['structure.indices.0.levels.levelIf', { op: 'answered', on: { item: 'website' } }],
        ['words.en.indices.readiness.levelIf', 'For those who say whether they have a website.'],
      ],
      code: 'words/missing',
      at: 'words.vi.indices.readiness.levelIf',
      params: { language: 'vi', text: 'indices.readiness.levelIf' },
    },
    {
      title: 'a score for some only that does not say for whom',
      edits: [
        ['structure.indices.0.scoreIf', { op: 'answered', on: { item: 'website' } }],
        ['words.en.indices.readiness.scoreIf', 'For those who say whether they have a website.'],
      ],
      code: 'words/missing',
      at: 'words.vi.indices.readiness.scoreIf',
      params: { language: 'vi', text: 'indices.readiness.scoreIf' },
    },
    {
      title: 'an open point that the default language does not tell',
      edits: [['words.en.indices.readiness.openPoints', { period: 'The source states no period. We ask for a year.' }]],
      code: 'words/missing',
      at: 'words.vi.indices.readiness.openPoints.period',
      params: { language: 'vi', text: 'indices.readiness.openPoints.period' },
    },
    {
      title: 'an open point that another language does not tell: a warning',
      edits: [
        ['words.vi.indices.readiness.openPoints', { period: 'Nguồn không nêu thời gian. Chúng tôi hỏi một năm.' }],
      ],
      code: '?words/missing',
      at: 'words.en.indices.readiness.openPoints.period',
      params: { language: 'en', text: 'indices.readiness.openPoints.period', instead: 'vi' },
    },
    {
      title: 'a gate that does not say what it asks for',
      edits: [['words.vi.indices.readiness.levels.founding.gate', undefined]],
      code: 'words/missing',
      at: 'words.vi.indices.readiness.levels.founding.gate',
      params: { language: 'vi', text: 'indices.readiness.levels.founding.gate' },
    },
    {
      title: 'a weighting without a name',
      edits: [['words.vi.weightings', undefined]],
      code: 'words/missing',
      at: 'words.vi.weightings.awareness',
      params: { language: 'vi', text: 'weightings.awareness' },
    },
    {
      title: 'words of an option that does not exist: a warning',
      edits: [['words.en.items.website.options.shopp', 'A shop']],
      code: '?words/unknown',
      at: 'words.en.items.website.options.shopp',
      params: { thing: 'option', id: 'shopp', language: 'en' },
    },
    {
      title: 'words of a misspelt option elsewhere: one warning, with what was meant',
      edits: [['words.en.items.website.options', { none: 'No website', page: 'A page', shopp: 'A shop' }]],
      code: '?words/unknown',
      at: 'words.en.items.website.options.shopp',
      params: { thing: 'option', id: 'shopp', language: 'en', nearest: 'shop' },
    },
    {
      title: 'words of a misspelt option in the default language: an error, for the option lacks them',
      edits: [['words.vi.items.website.options', { none: 'Chưa có', page: 'Giới thiệu', shopp: 'Đặt hàng' }]],
      code: 'words/unknown',
      at: 'words.vi.items.website.options.shopp',
      params: { thing: 'option', id: 'shopp', language: 'vi', nearest: 'shop' },
    },
    {
      title: 'no words at all in the default language',
      edits: [['structure.defaultLocale', 'fr']],
      code: 'words/no-language',
      at: 'words',
      params: { language: 'fr' },
    },
    {
      title: 'an invisible character in a text',
      edits: [['words.vi.title', 'Tiệm\u202ebánh']],
      code: 'text/control-character',
      at: 'words.vi.title',
      params: { character: 'U+202E' },
    },
    {
      title: 'accents that are stored apart: a warning',
      edits: [['words.vi.title', 'Tiệm bánh'.normalize('NFD')]],
      code: '?text/not-composed',
      at: 'words.vi.title',
      params: {},
    },
  ];
  for (const { title, edits, code, at, params } of cases) {
    it(`finds ${title}`, () => {
      expect(issuesOfBakery(edits)).to.deep.equal([{ code, at, params }]);
    });
  }

  it('leaves an entry that lacks a text out of another language, and keeps the rest of it', () => {
    const outcome = parseInstrument(
      editedBakery(
        ['words.en.items.backup.text', undefined],
        ['words.en.title', undefined],
        ['words.en.actions.open-shop.links.0.text', undefined],
      ),
    );
    expect(outcome.issues.map(({ code, severity, path }) => [severity, code, path.join('.')])).to.deep.equal([
      ['warning', 'words/missing', 'words.en.title'],
      ['warning', 'words/missing', 'words.en.items.backup.text'],
      ['warning', 'words/missing', 'words.en.actions.open-shop.links.0.text'],
    ]);
    const english = outcome.ok ? outcome.value.words['en'] : undefined;
    expect(english?.items['backup']).to.equal(undefined);
    expect(english?.items['website']?.text).to.equal('Does the bakery have a website of its own?');
    expect(english?.title).to.equal('Tiệm bánh và công nghệ số');
    expect(english?.actions?.['open-shop']?.title).to.equal('Take orders on the website');
  });

  it('keeps text that looks like markup as the plain text it is', () => {
    const script = '<script>alert(1)</script>';
    const outcome = parseInstrument(editedBakery(['words.vi.items.backup.text', script]));
    expect(outcome.ok && outcome.value.words['vi']?.items['backup']?.text).to.equal(script);
  });
});
