import { expect } from '@open-wc/testing';
import { structureHash } from '../../../../src/core/compiled/structure-hash.js';
import { bakery, bakeryRegion } from '../../../fixtures/instruments/bakery.js';
import type { Edit } from '../../../fixtures/instruments/edited-bakery.js';
import { issuesOfBakery, type ShortIssue } from '../../../fixtures/instruments/issues-of-bakery.js';

const { structure } = bakery;
const leaf = 'structure.indices.0.tree.children.0.children.0';

describe('references within an instrument', () => {
  const cases: (ShortIssue & { title: string; edits: Edit[] })[] = [
    {
      title: 'two options with one id',
      edits: [['structure.items.1.options', [...structure.items[1].options, { id: 'chat' }]]],
      code: 'id/duplicate',
      at: 'structure.items[1].options[4]',
      params: { thing: 'option', id: 'chat', first: 'structure.items[1].options[1]' },
    },
    {
      title: 'two columns with one id',
      edits: [['structure.items.4.columns', [...structure.items[4].columns, { id: 'phone' }]]],
      code: 'id/duplicate',
      at: 'structure.items[4].columns[3]',
      params: { thing: 'column', id: 'phone', first: 'structure.items[4].columns[0]' },
    },
    {
      title: 'two rows with one id',
      edits: [['structure.items.4.rows', [...structure.items[4].rows, { id: 'kitchen' }]]],
      code: 'id/duplicate',
      at: 'structure.items[4].rows[2]',
      params: { thing: 'row', id: 'kitchen', first: 'structure.items[4].rows[1]' },
    },
    {
      title: 'two pages with one id',
      edits: [
        ['structure.pages.1.id', 'customers'],
        ['words', { vi: { ...bakery.words.vi, pages: pick('customers', 'safety') } }],
      ],
      code: 'id/duplicate',
      at: 'structure.pages[1]',
      params: { thing: 'page', id: 'customers', first: 'structure.pages[0]' },
    },
    {
      title: 'two nodes with one id, in different branches',
      edits: [['structure.indices.0.tree.children.1.children.0.id', 'website']],
      code: 'id/duplicate',
      at: 'structure.indices[0].tree.children[1].children[0]',
      params: { thing: 'node', id: 'website', first: 'structure.indices[0].tree.children[0].children[0]' },
    },
    {
      title: 'two alternatives with one id',
      edits: [['structure.variants.0.alternatives', ['strict', 'lenient', 'strict']]],
      code: 'id/duplicate',
      at: 'structure.variants[0].alternatives[2]',
      params: { thing: 'alternative', id: 'strict', first: 'structure.variants[0].alternatives[0]' },
    },
    {
      title: 'two migrations from one version',
      edits: [['structure.migrations', [...structure.migrations, { from: '0.9.0' }]]],
      code: 'id/duplicate',
      at: 'structure.migrations[1]',
      params: { thing: 'migration', id: '0.9.0', first: 'structure.migrations[0]' },
    },
    {
      title: 'an item on two pages',
      edits: [['structure.pages.2.items', ['backup', 'remark', 'tools']]],
      code: 'item/on-two-pages',
      at: 'structure.pages[2].items[2]',
      params: { item: 'tools', first: 'work' },
    },
    {
      title: 'an item on no page',
      edits: [['structure.pages.2.items', ['backup']]],
      code: 'item/on-no-page',
      at: 'structure.items[7]',
      params: { item: 'remark' },
    },
    {
      title: 'points for an item that does not exist',
      edits: [[`${leaf}.points.item`, 'web-site']],
      code: 'reference/unknown',
      at: 'structure.indices[0].tree.children[0].children[0].points.item',
      params: { thing: 'item', id: 'web-site', nearest: 'website' },
    },
    {
      title: 'a row that does not exist',
      edits: [['structure.indices.0.tree.children.1.children.0.points.row', 'sale']],
      code: 'reference/unknown',
      at: 'structure.indices[0].tree.children[1].children[0].points.row',
      params: { thing: 'row', id: 'sale', nearest: 'sales' },
    },
    {
      title: 'a matrix without a row',
      edits: [['structure.indices.0.tree.children.1.children.0.points.row', undefined]],
      code: 'reference/row-missing',
      at: 'structure.indices[0].tree.children[1].children[0].points',
      params: { item: 'tools', known: 'sales, stock, accounts' },
    },
    {
      title: 'a row of something that is no matrix',
      edits: [[`${leaf}.points.row`, 'sales']],
      code: 'reference/not-a-matrix',
      at: 'structure.indices[0].tree.children[0].children[0].points.row',
      params: { item: 'website' },
    },
    {
      title: 'a weighting of a node that does not exist',
      edits: [['structure.indices.0.weightings.awareness', { customers: 20, wrok: 30, safety: 50 }]],
      code: 'reference/unknown',
      at: 'structure.indices[0].weightings.awareness.wrok',
      params: { thing: 'node', id: 'wrok', nearest: 'work' },
    },
    {
      title: 'a variant that does not exist',
      edits: [['structure.indices.0.tree.children.2.children.0.points.variant', 'backup-veiw']],
      code: 'reference/unknown',
      at: 'structure.indices[0].tree.children[2].children[0].points.variant',
      params: { thing: 'variant', id: 'backup-veiw', nearest: 'backup-view' },
    },
    {
      title: 'an alternative without a case',
      edits: [['structure.indices.0.tree.children.2.children.0.points.cases.lenient', undefined]],
      code: 'variant/case-missing',
      at: 'structure.indices[0].tree.children[2].children[0].points.cases',
      params: { variant: 'backup-view', alternative: 'lenient' },
    },
    {
      title: 'a default that is no alternative',
      edits: [['structure.variants.0.default', 'strickt']],
      code: 'reference/unknown',
      at: 'structure.variants[0].default',
      params: { thing: 'alternative', id: 'strickt', nearest: 'strict' },
    },
    {
      title: 'an exclusive option where only one can be chosen',
      edits: [['structure.items.0.options.0.exclusive', true]],
      code: 'exclusive/not-multiple',
      at: 'structure.items[0].options[0].exclusive',
      params: { item: 'website', option: 'none' },
    },
    {
      title: 'options that all exclude each other',
      edits: [['structure.items.4.columns', ['phone', 'computer', 'nothing'].map((id) => ({ id, exclusive: true }))]],
      code: 'exclusive/every-option',
      at: 'structure.items[4].columns',
      params: { item: 'devices' },
    },
    {
      title: 'a range that contains nothing',
      edits: [['structure.items.5.minimum', 20000]],
      code: 'range/inverted',
      at: 'structure.items[5].minimum',
      params: { minimum: 20000, maximum: 10000 },
    },
    {
      title: 'a migration to an item that does not exist',
      edits: [['structure.migrations.0.items.site', 'websites']],
      code: 'reference/unknown',
      at: 'structure.migrations[0].items.site',
      params: { thing: 'item', id: 'websites', nearest: 'website' },
    },
    {
      title: 'a migration to an option that does not exist',
      edits: [['structure.migrations.0.options.website.fanpage', 'pages']],
      code: 'reference/unknown',
      at: 'structure.migrations[0].options.website.fanpage',
      params: { thing: 'option', id: 'pages', nearest: 'page' },
    },
    {
      title: 'a migration from the version itself',
      edits: [['structure.migrations.0.from', '1.0.0']],
      code: 'migration/not-earlier',
      at: 'structure.migrations[0].from',
      params: { from: '1.0.0', to: '1.0.0' },
    },
    {
      title: 'a migration to a version from which none goes on',
      edits: [['structure.migrations.0.to', '0.9.5']],
      code: 'migration/leads-nowhere',
      at: 'structure.migrations[0].to',
      params: { from: '0.9.0', to: '0.9.5' },
    },
    {
      title: 'an item that is both renamed and dropped',
      edits: [['structure.migrations.0.dropped', ['fax', 'site']]],
      code: 'migration/dropped-and-renamed',
      at: 'structure.migrations[0].dropped[1]',
      params: { item: 'site' },
    },
  ];
  for (const { title, edits, code, at, params } of cases) {
    it(`finds ${title}`, () => {
      expect(issuesOfBakery(edits)).to.deep.equal([{ code, at, params }]);
    });
  }

  it('finds two items with one id, wherever they stand', () => {
    const found = issuesOfBakery([['structure.items', [...structure.items, structure.items[7]]]]);
    expect(found[0]?.params).to.deep.equal({ thing: 'item', id: 'remark', first: 'structure.items[7]' });
  });

  it('allows nodes of different indices, and options of different items, to share ids', () => {
    expect(issuesOfBakery([['structure.indices.1.tree.id', 'customers']])).to.deep.equal([]);
  });

  it('finds a version that changed since it was published, and nothing in one that did not', () => {
    const known = [{ id: 'bakery', version: '1.0.0', hash: structureHash(structure) }];
    expect(issuesOfBakery([], { known })).to.deep.equal([]);
    expect(issuesOfBakery([['structure.items.5.maximum', 20000]], { known })).to.deep.equal([
      { code: 'version/changed-hash', at: 'structure.version', params: { version: '1.0.0' } },
    ]);
    expect(
      issuesOfBakery(
        [
          ['structure.version', '1.0.1'],
          ['structure.items.5.maximum', 20000],
        ],
        { known },
      ),
    ).to.deep.equal([]);
  });

  describe('where the regions are known', () => {
    const regions = [bakeryRegion];
    it('finds nothing wrong with the fields of the region', () => {
      expect(issuesOfBakery([], { regions })).to.deep.equal([]);
    });

    it('finds a region, a field and a value that do not exist', () => {
      expect(issuesOfBakery([['structure.profile.region', 'bakery-lnad']], { regions })).to.deep.equal([
        {
          code: 'reference/unknown',
          at: 'structure.profile.region',
          params: { thing: 'region', id: 'bakery-lnad', nearest: 'bakery-land' },
        },
      ]);
      expect(issuesOfBakery([['structure.profile.fields.1', 'person']], { regions })).to.deep.equal([
        {
          code: 'reference/unknown',
          at: 'structure.profile.fields[1]',
          params: { thing: 'field', id: 'person', nearest: 'persons' },
        },
      ]);
      expect(issuesOfBakery([['structure.items.1.applicableIf.of.value', 'contracts']], { regions })).to.deep.equal([
        {
          code: 'reference/unknown',
          at: 'structure.items[1].applicableIf.of.value',
          params: { thing: 'option', id: 'contracts', nearest: 'contract' },
        },
      ]);
    });

    it('knows the fields that follow from the profile', () => {
      const edits: Edit[] = [['structure.items.1.applicableIf.of.on.profile', 'size-class']];
      const deriving = [
        { ...bakeryRegion, derived: { fields: ['size-class'], load: () => Promise.resolve(() => ({})) } },
      ];
      expect(issuesOfBakery(edits, { regions }).map(({ code }) => code)).to.deep.equal(['reference/unknown']);
      expect(issuesOfBakery(edits, { regions: deriving })).to.deep.equal([]);
    });
  });
});

function pick(...pages: ('customers' | 'safety')[]): object {
  return Object.fromEntries(pages.map((page) => [page, bakery.words.vi.pages[page]]));
}
