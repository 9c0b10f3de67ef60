import { expect } from '@open-wc/testing';
import { compileInstrument } from '../../../src/core/compiled/compile-instrument.js';
import { carryOver } from '../../../src/core/facts/carry-over.js';
import type { EarlierResponse } from '../../../src/core/facts/known-facts.js';
import type { Structure } from '../../../src/core/model/instrument.js';
import type { Item } from '../../../src/core/model/item.js';
import type { Answer, AnswerValue, Response } from '../../../src/core/model/response.js';
import { defineInstrument } from '../../../src/core/scoring/define-instrument.js';
import { generatedFacts } from '../../fixtures/generated/random-facts.js';
import { freezeDeep } from '../../harness/freeze-deep.js';

const unit = { system: 'ucum', code: '1' } as const;
const options = (...ids: string[]) => ids.map((id) => ({ id }));
const single = (fact: string, ...ids: string[]) => ({ kind: 'single', fact, options: options(...ids) }) as const;
const list = (...ids: string[]) =>
  ({ kind: 'multiple', fact: 'list', options: [...options(...ids), { id: 'none', exclusive: true }] }) as const;
const ticks = (...facts: string[]) =>
  ({
    kind: 'multiple',
    options: [...facts.map((fact) => ({ id: `is-${fact}`, fact })), { id: 'none', exclusive: true }],
  }) as const;
const stock = (...ids: string[]) => ({ ...list(...ids), fact: 'stock' }) as const;
const table = (rows: readonly string[], ...columns: string[]) =>
  ({ kind: 'matrix', choose: 'one', fact: 'table', rows: options(...rows), columns: options(...columns) }) as const;
const amount = (maximum?: number) =>
  ({ kind: 'number', unit, fact: 'amount', integer: true, ...(maximum !== undefined && { maximum }) }) as const;
const share = {
  kind: 'ratio',
  unit,
  fact: 'part',
  bands: [
    { id: 'a', low: 0, high: 0.5 },
    { id: 'b', low: 0.5, high: 1 },
  ],
} as const;

type Asked = Item extends infer One ? (One extends Item ? Omit<One, 'id'> : never) : never;

/** An instrument with the items named. */
function asking(id: string, items: Readonly<Record<string, Asked>>): Structure {
  const named = Object.entries(items).map(([name, item]) => ({ ...item, id: name }));
  const pages = [{ id: 'page', items: Object.keys(items) }];
  return defineInstrument({ format: 1, id, version: '1.0.0', defaultLocale: 'en', items: named, pages, indices: [] });
}

interface Given {
  readonly id?: string;
  readonly completedAt?: string | null;
}

function answered(
  items: Readonly<Record<string, readonly [Asked, Answer | AnswerValue | null]>>,
  { id = 'before', completedAt = '2025-11-23T03:00:00Z' }: Given = {},
): EarlierResponse {
  const structure = asking(id, Object.fromEntries(Object.entries(items).map(([name, [item]]) => [name, item])));
  const answers = Object.entries(items).flatMap(([name, [, given]]): [string, Answer][] => {
    if (given === null) return [];
    const whole = typeof given === 'object' && ('value' in given || 'missing' in given);
    return [[name, whole ? (given as Answer) : { value: given }]];
  });
  const response: Response = {
    format: 1,
    id: `${id}-response`,
    instrument: { id, version: '1.0.0', hash: compileInstrument(structure).hash },
    profile: {},
    answers: Object.fromEntries(answers),
    respondent: { mode: 'self' },
    locale: 'en',
    startedAt: '2025-11-23T02:00:00Z',
    completedAt,
  };
  return freezeDeep({ structure, response });
}

/** The answer that an item gets, from earlier responses. */
function carriedTo(item: Asked, ...earlier: EarlierResponse[]): Answer | undefined {
  return carryOver(asking('now', { item }), earlier, generatedFacts)['item'];
}

const valueOf = (answer: Answer | undefined) => (answer && 'value' in answer ? answer.value : undefined);

describe('carryOver', () => {
  const abc = ['a', 'b', 'c'] as const;
  const [rank, stocked] = [single('rank', ...abc), single('stocked', 'no', 'yes')];
  const cases: { title: string; from: Asked; given: AnswerValue; to: Asked; value: AnswerValue | undefined }[] = [
    {
      title: 'a choice to the same choice',
      from: single('step', ...abc),
      given: 'b',
      to: single('step', ...abc),
      value: 'b',
    },
    {
      title: 'the rows of a table that are known; others stay open',
      from: table(['r'], ...abc),
      given: { r: 'c' },
      to: table(['r', 's'], ...abc),
      value: { r: 'c' },
    },
    {
      title: 'no rows that are not asked',
      from: table(['r', 's'], ...abc),
      given: { r: 'c', s: 'a' },
      to: table(['s'], ...abc),
      value: { s: 'a' },
    },
    {
      title: 'nothing of a table of which no row is asked',
      from: table(['r'], ...abc),
      given: { r: 'c' },
      to: table(['s'], ...abc),
      value: undefined,
    },
    {
      title: 'no table to one with more columns',
      from: table(['r'], 'a', 'c'),
      given: { r: 'c' },
      to: table(['r'], ...abc),
      value: undefined,
    },
    {
      title: 'a row of a table to the yes-or-no question that follows',
      from: table(['r'], ...abc),
      given: { r: 'a' },
      to: single('high', 'no', 'yes'),
      value: 'no',
    },
    {
      title: 'a choice to a shorter list that has its value',
      from: single('step', ...abc),
      given: 'b',
      to: single('step', 'a', 'b'),
      value: 'b',
    },
    {
      title: 'no choice that is not offered',
      from: single('step', ...abc),
      given: 'c',
      to: single('step', 'a', 'b'),
      value: undefined,
    },
    {
      title: 'no step of a ladder to a finer one',
      from: single('step', 'a', 'c'),
      given: 'a',
      to: single('step', ...abc),
      value: undefined,
    },
    { title: 'ticks to the same ticks', from: list(...abc), given: ['a', 'c'], to: list(...abc), value: ['a', 'c'] },
    {
      title: 'no “none” to a fact that has no such value',
      from: list(...abc),
      given: ['none'],
      to: list(...abc),
      value: undefined,
    },
    {
      title: 'no ticks to a longer list, where the others were never asked',
      from: list('a', 'b'),
      given: ['a'],
      to: list(...abc),
      value: undefined,
    },
    { title: 'a number', from: amount(), given: 4, to: amount(), value: 4 },
    { title: 'no number beyond the range of the item', from: amount(), given: 4, to: amount(3), value: undefined },
    {
      title: 'a share as two numbers',
      from: share,
      given: { numerator: 1, denominator: 3 },
      to: share,
      value: { numerator: 1, denominator: 3 },
    },
    { title: 'an estimate of a share', from: share, given: { band: 'b' }, to: share, value: { band: 'b' } },
    {
      title: 'no estimate that the item does not offer',
      from: share,
      given: { band: 'a' },
      to: { ...share, bands: [{ id: 'b', low: 0.5, high: 1 }] },
      value: undefined,
    },
    {
      title: 'a share to the step of a ladder that follows',
      from: share,
      given: { numerator: 1, denominator: 3 },
      to: single('half', ...abc),
      value: 'a',
    },
    {
      title: 'no step where the estimate lies on both sides',
      from: share,
      given: { band: 'a' },
      to: single('half', ...abc),
      value: undefined,
    },
    {
      title: 'a finer fact to the coarser that follows',
      from: single('step', ...abc),
      given: 'b',
      to: single('high', 'no', 'yes'),
      value: 'yes',
    },
    {
      title: 'never a coarser fact to a finer one',
      from: single('high', 'no', 'yes'),
      given: 'yes',
      to: single('step', ...abc),
      value: undefined,
    },
    {
      title: 'nothing that follows from a list with a gap',
      from: list('b', 'c'),
      given: ['c'],
      to: single('high', 'no', 'yes'),
      value: undefined,
    },
    {
      title: 'a rule of one direction in that direction only',
      from: list(...abc),
      given: ['a'],
      to: single('high', 'no', 'yes'),
      value: undefined,
    },
    {
      title: 'a tick to a yes-or-no question',
      from: ticks('high', 'many'),
      given: ['is-many'],
      to: single('many', 'no', 'yes'),
      value: 'yes',
    },
    {
      title: 'what was not ticked as a no',
      from: ticks('high', 'many'),
      given: ['is-many'],
      to: single('high', 'no', 'yes'),
      value: 'no',
    },
    {
      title: 'none of the ticks as a no to each',
      from: ticks('high', 'many'),
      given: ['none'],
      to: ticks('many', 'high'),
      value: ['none'],
    },
    {
      title: 'no ticks while one of them is unknown',
      from: single('many', 'no', 'yes'),
      given: 'yes',
      to: ticks('many', 'high'),
      value: undefined,
    },
    {
      title: 'a band that was chosen to a share',
      from: single('part', 'a', 'b'),
      given: 'b',
      to: share,
      value: { band: 'b' },
    },
    {
      title: 'a band to a choice of bands',
      from: share,
      given: { band: 'a' },
      to: single('part', 'a', 'b'),
      value: 'a',
    },
    {
      title: 'two numbers to the band in which they lie, whose upper edge is part of it',
      from: share,
      given: { numerator: 1, denominator: 2 },
      to: single('part', 'a', 'b'),
      value: 'a',
    },
    {
      title: 'no band to a choice that does not offer it',
      from: share,
      given: { numerator: 1, denominator: 3 },
      to: single('part', 'b'),
      value: undefined,
    },
    {
      title: 'no band that was chosen from a few of them',
      from: single('part', 'b'),
      given: 'b',
      to: share,
      value: undefined,
    },
    { title: 'a step to the list that says the same', from: rank, given: 'a', to: stock(...abc), value: ['none'] },
    {
      title: 'an empty list to the step that says the same',
      from: stock(...abc),
      given: ['none'],
      to: rank,
      value: 'a',
    },
    { title: 'a coarse no to the step that says the same', from: stocked, given: 'no', to: rank, value: 'a' },
    { title: 'no coarse yes to a step', from: stocked, given: 'yes', to: rank, value: undefined },
    { title: 'no other step to a list', from: rank, given: 'b', to: stock(...abc), value: undefined },
    { title: 'no list with ticks to a step', from: stock(...abc), given: ['a'], to: rank, value: undefined },
    {
      title: 'nothing in other words from a list with a gap',
      from: stock('a', 'b'),
      given: ['none'],
      to: rank,
      value: undefined,
    },
    {
      title: 'two numbers to what says the same as their band',
      from: share,
      given: { numerator: 1, denominator: 3 },
      to: single('little', 'no', 'yes'),
      value: 'yes',
    },
    {
      title: 'what says the same as a band to a share',
      from: single('little', 'no', 'yes'),
      given: 'yes',
      to: share,
      value: { band: 'a' },
    },
    { title: 'ticks that are all known', from: amount(), given: 1, to: ticks('many'), value: ['none'] },
  ];
  for (const { title, from, given, to, value } of cases) {
    it(`carries ${title}`, () => {
      const answer = carriedTo(to, answered({ before: [from, given] }));
      expect(valueOf(answer)).to.deep.equal(value);
    });
  }

  const step = single('step', ...abc);
  const silent: { title: string; earlier: EarlierResponse }[] = [
    { title: 'don’t know', earlier: answered({ before: [step, { missing: 'unknown' }] }) },
    { title: 'nothing', earlier: answered({ before: [step, null] }) },
    {
      title: 'an answer that a condition hides',
      earlier: answered({
        gate: [single('both', 'no', 'yes'), 'no'],
        before: [{ ...step, visibleIf: { op: 'is', on: { item: 'gate' }, value: 'yes' } }, 'b'],
      }),
    },
  ];
  for (const { title, earlier } of silent) {
    it(`carries nothing from ${title}`, () => {
      expect(carriedTo(step, earlier)).to.equal(undefined);
    });
  }

  describe('where and when an answer was given', () => {
    const origin = (answer: Answer | undefined) => answer?.provenance;

    it('is the response, and when it was completed, or begun', () => {
      expect(origin(carriedTo(step, answered({ before: [step, 'a'] })))).to.deep.equal({
        from: 'carried',
        source: 'before 1.0.0',
        at: '2025-11-23T03:00:00Z',
      });
      const begun = answered({ before: [step, 'a'] }, { completedAt: null });
      expect(origin(carriedTo(step, begun))?.at).to.equal('2025-11-23T02:00:00Z');
    });

    it('stays the same through several carries', () => {
      const provenance = { from: 'carried', source: 'long-ago 2.0.0', at: '2023-01-02T00:00:00Z', note: 'x' } as const;
      const earlier = answered({ before: [step, { value: 'b', provenance }] });
      const expected = { from: 'carried', source: 'long-ago 2.0.0', at: '2023-01-02T00:00:00Z' };
      expect(origin(carriedTo(step, earlier))).to.deep.equal(expected);
      expect(origin(carriedTo(single('high', 'no', 'yes'), earlier))).to.deep.equal(expected);
    });

    it('is the date of what was filled in beforehand, in the response that it stood in', () => {
      const provenance = { from: 'prefilled', source: 'register', at: '2024-05-06T00:00:00Z' } as const;
      const earlier = answered({ before: [step, { value: 'b', provenance }] });
      expect(origin(carriedTo(step, earlier))).to.deep.equal({
        from: 'carried',
        source: 'before 1.0.0',
        at: '2024-05-06T00:00:00Z',
      });
    });

    it('is not known where it was not known before', () => {
      const earlier = answered({ before: [step, { value: 'b', provenance: { from: 'carried' } }] });
      expect(origin(carriedTo(step, earlier))).to.deep.equal({ from: 'carried', source: 'before 1.0.0' });
    });

    it('is the oldest of what an answer is made of', () => {
      const old = answered({ before: [step, 'c'] }, { id: 'old', completedAt: '2024-01-01T00:00:00Z' });
      const fresh = answered({ before: [amount(), 3] }, { id: 'fresh' });
      for (const item of [ticks('high', 'many'), single('both', 'no', 'yes')]) {
        const expected = { from: 'carried', source: 'old 1.0.0', at: '2024-01-01T00:00:00Z' };
        expect(origin(carriedTo(item, fresh, old))).to.deep.equal(expected);
      }
    });
  });

  describe('of several responses', () => {
    const old = answered({ before: [step, 'a'] }, { id: 'old', completedAt: '2024-01-01T00:00:00Z' });

    it('takes the newest answer', () => {
      const fresh = answered({ before: [step, 'c'] }, { id: 'fresh' });
      for (const earlier of [
        [old, fresh],
        [fresh, old],
      ])
        expect(valueOf(carriedTo(step, ...earlier))).to.equal('c');
    });

    it('does not carry what something newer contradicts', () => {
      const fresh = answered({ before: [single('high', 'no', 'yes'), 'yes'] }, { id: 'fresh' });
      expect(carriedTo(step, old, fresh)).to.equal(undefined);
      expect(valueOf(carriedTo(single('high', 'no', 'yes'), old, fresh))).to.equal('yes');
    });

    it('takes what follows from something newer over what was stated', () => {
      const stated = answered(
        { before: [single('high', 'no', 'yes'), 'yes'] },
        { id: 'older', completedAt: '2022-01-01T00:00:00Z' },
      );
      const answer = carriedTo(single('high', 'no', 'yes'), stated, old);
      expect(answer).to.deep.include({ value: 'no' });
      expect(answer?.provenance?.source).to.equal('old 1.0.0');
    });

    it('carries what something older contradicted', () => {
      const older = answered(
        { before: [single('high', 'no', 'yes'), 'yes'] },
        { id: 'older', completedAt: '2022-01-01T00:00:00Z' },
      );
      expect(valueOf(carriedTo(step, older, old))).to.equal('a');
    });
  });

  describe('of one state in several words', () => {
    const rank = single('rank', ...abc);
    const all = stock(...abc);
    const old = answered({ before: [rank, 'a'] }, { id: 'old', completedAt: '2024-01-01T00:00:00Z' });
    const older = answered({ before: [all, ['b']] }, { id: 'older', completedAt: '2022-01-01T00:00:00Z' });
    const fresh = answered({ before: [all, ['b']] }, { id: 'fresh' });

    it('takes the newest word for all of them, with its date', () => {
      expect(carriedTo(all, older, old)).to.deep.equal({
        value: ['none'],
        provenance: { from: 'carried', source: 'old 1.0.0', at: '2024-01-01T00:00:00Z' },
      });
    });

    it('does not carry what a newer one in other words contradicts', () => {
      expect(carriedTo(rank, old, fresh)).to.equal(undefined);
      expect(valueOf(carriedTo(all, old, fresh))).to.deep.equal(['b']);
    });

    it('dates what was said twice by the later time', () => {
      const again = answered({ before: [all, ['none']] }, { id: 'again' });
      expect(carriedTo(rank, old, again)?.provenance?.source).to.equal('again 1.0.0');
    });
  });

  it('refuses a response to another instrument than its structure', () => {
    const earlier = answered({ before: [step, 'a'] });
    const other = { ...earlier, structure: asking('other', { before: step }) };
    expect(() => carriedTo(step, other)).to.throw(RangeError, 'requires a response to "other", got "before"');
  });
});
