import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { KnownIssue } from '../../../src/core/model/known-issue.js';
import { parseInstrument } from '../../../src/core/model/parse-instrument.js';
import { editedBakery, type Edit } from '../../fixtures/instruments/edited-bakery.js';
import { bakery } from '../../fixtures/instruments/bakery.js';

const tree = 'structure.indices.0.tree';
const is = (item: string, value: string) => ({ op: 'is', on: { item }, value });
const atLeast = (item: string, value: number) => ({ op: 'atLeast', on: { item }, value });

/** A mistake, and the part of the file that it is in; two of different parts have nothing to do with each other. */
interface Fault {
  readonly part: string;
  readonly edits: readonly Edit[];
}

/** Mistakes of form of which nobody can tell what was meant. */
const unclear: readonly Fault[] = [
  { part: 'tools', edits: [['structure.items.3.kind', 'dropdown']] },
  { part: 'tools', edits: [['structure.items.3.id', undefined]] },
  { part: 'tools', edits: [['structure.items.3.columns', undefined]] },
  { part: 'tools', edits: [['structure.items.3', 'tools']] },
  { part: 'tools', edits: [['structure.items.3.id', 'Công cụ']] },
  { part: 'tools', edits: [['structure.items.3.rows.0.id', 'Bán hàng']] },
  { part: 'tools', edits: [['structure.items.3.choose', 7]] },
  { part: 'tree', edits: [[`${tree}.children.1.weight`, -1]] },
  { part: 'tree', edits: [[`${tree}.children.1.children`, []]] },
  { part: 'tree', edits: [[`${tree}.children.1.kind`, 'pillar']] },
  { part: 'tree', edits: [[`${tree}.children.1.id`, undefined]] },
  { part: 'tree', edits: [[`${tree}.children.1.children.0.points.from`, 'table']] },
  { part: 'tree', edits: [['structure.indices.0.scale', undefined]] },
  { part: 'action', edits: [['structure.actions.2.effort', undefined]] },
  { part: 'action', edits: [['structure.actions.2.effects.0', 5]] },
  { part: 'action', edits: [['structure.actions.2.id', 'Sao lưu']] },
  { part: 'migration', edits: [['structure.migrations.0.from', 'first']] },
  { part: 'words', edits: [['words.vi.pages.safety', 7]] },
  { part: 'words', edits: [['words.vi.description', undefined]] },
  { part: 'head', edits: [['structure.version', 'newest']] },
  { part: 'head', edits: [['structure.id', undefined]] },
];

/** Mistakes of which each is told with the others. */
const clear: readonly Fault[] = [
  { part: 'pages', edits: [['structure.pages.2.items', ['backup', 'remark', 'zzz']]] },
  { part: 'backup', edits: [['structure.items.6.visibleIf', is('nobody', 'yes')]] },
  { part: 'backup', edits: [['structure.items.6.visibleIf', is('website', 'nowhere')]] },
  { part: 'backup', edits: [['structure.items.6.visibleIf', is('backup', 'weekly')]] },
  { part: 'backup', edits: [['structure.items.6.visibleIf', atLeast('online-share', 20)]] },
  { part: 'backup', edits: [['structure.items.6.visibleIf', is('remark', 'a')]] },
  {
    part: 'circle',
    edits: [
      ['structure.items.0.visibleIf', { op: 'answered', on: { item: 'order-ways' } }],
      ['structure.items.1.applicableIf', { op: 'answered', on: { item: 'website' } }],
    ],
  },
  {
    part: 'ways',
    edits: [
      ['structure.items.1.options.1.id', 'phone'],
      ['words.vi.items.order-ways.options.chat', undefined],
      ['words.en.items.order-ways.options.chat', undefined],
    ],
  },
  { part: 'share', edits: [['structure.items.2.bands.0', { id: 'little', low: 0.2, high: 0.1 }]] },
  { part: 'speed', edits: [['structure.items.5.minimum', 20_000]] },
  { part: 'craft', edits: [['structure.indices.1.levels.bands.1.from', 5]] },
  { part: 'craft', edits: [['structure.indices.1.tree.children.0.points.when', is('website', 'nowhere')]] },
  { part: 'craft', edits: [['structure.indices.1.tree.children.2.weight', 2]] },
  { part: 'first-action', edits: [['structure.actions.0.effects.0.item', 'nobody']] },
  { part: 'first-action', edits: [['structure.actions.0.effort.money.low', 7_000_000]] },
  {
    part: 'same-actions',
    edits: [
      ['structure.actions.3', { ...bakery.structure.actions[1], effects: [{ item: 'order-ways', add: ['phone'] }] }],
    ],
  },
  { part: 'title', edits: [['words.vi.title', 'a\u202e']] },
  { part: 'title', edits: [['words.vi.titel', 'A']] },
  { part: 'item-words', edits: [['words.vi.items.remark', undefined]] },
  { part: 'item-words', edits: [['words.en.items.devices.rows.attic', 'Attic']] },
];

const keyOf = ({ code, path }: KnownIssue) => `${code} at ${path.join('.')}`;
const told = (faults: readonly Fault[]) =>
  parseInstrument(editedBakery(...faults.flatMap(({ edits }) => edits))).issues.map(keyOf);

describe('an instrument with several faults, of which some cannot be guessed', () => {
  it('every fault that is told alone is told together, and nothing else', () => {
    const some = (faults: readonly Fault[], size: object) =>
      fc.uniqueArray(fc.constantFrom(...faults), { selector: ({ part }) => part, ...size });
    const faults = fc
      .tuple(some(unclear, { minLength: 1, maxLength: 3 }), some(clear, { maxLength: 5 }))
      .map(([guesses, others]) => [...guesses, ...others]);
    fc.assert(
      fc.property(faults, (several) => {
        const alone = several.flatMap((fault) => told([fault]));
        expect([...told(several)].sort()).to.deep.equal([...new Set(alone)].sort());
      }),
      { seed: 202630, numRuns: 500 },
    );
  }).timeout(60_000);

  for (const fault of [...unclear, ...clear]) {
    it(`each is told once, and what follows from it is not: ${JSON.stringify(fault.edits).slice(0, 90)}`, () => {
      const [first, ...rest] = told([fault]);
      expect(first).not.to.equal(undefined);
      expect(rest.filter((key) => key === first)).to.deep.equal([]);
      if (unclear.includes(fault)) expect(rest).to.deep.equal([]);
    });
  }
});
