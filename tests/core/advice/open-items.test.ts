import { expect } from '@open-wc/testing';
import { openItems } from '../../../src/core/advice/open-items.js';
import type { Condition } from '../../../src/core/model/condition.js';
import type { Index } from '../../../src/core/model/index-definition.js';
import type { LeafNode } from '../../../src/core/model/index-tree.js';
import type { Item } from '../../../src/core/model/item.js';
import type { Answer } from '../../../src/core/model/response.js';
import { compileIndex } from '../../../src/core/scoring/compile-index.js';
import { group, indexOf, ladder, leaf, tiny } from '../../fixtures/instruments/tiny-structure.js';

type Given = Readonly<Record<string, Answer>>;

const YES: Answer = { value: 'yes' };
const NO: Answer = { value: 'no' };
const UNKNOWN: Answer = { missing: 'unknown' };
const yes = (item: string): Condition => ({ op: 'is', on: { item }, value: 'yes' });

function open(items: readonly Item[], leaves: readonly LeafNode[], given: Given, more: Partial<Index> = {}) {
  const index = indexOf(group('root', 'sum', leaves), more);
  return openItems(compileIndex(tiny(items, [index])), { answers: given });
}

describe('openItems', () => {
  const a = ladder('a');
  const b = ladder('b');
  const c = ladder('c');
  const tools: Item = {
    id: 'tools',
    kind: 'matrix',
    choose: 'one',
    rows: [{ id: 'till' }, { id: 'stock' }],
    columns: [{ id: 'no' }, { id: 'yes' }],
  };
  const stock = leaf('tools', { from: 'option', item: 'tools', row: 'stock', points: { no: 0, yes: 1 } });

  it('names what is not answered and what is not known, in the order of the pages', () => {
    expect(open([a, b, c], [leaf('c'), leaf('b'), leaf('a')], { a: YES, b: UNKNOWN })).to.deep.equal(['b', 'c']);
  });

  it('takes not applicable for an answer', () => {
    expect(open([a], [leaf('a')], { a: { missing: 'notApplicable' } })).to.deep.equal([]);
  });

  it('leaves out what the index does not count', () => {
    expect(open([a, b], [leaf('a')], { a: YES })).to.deep.equal([]);
  });

  it('names a table only where the row that counts is open', () => {
    expect(open([tools], [stock], { tools: { value: { till: 'yes' } } })).to.deep.equal(['tools']);
    expect(open([tools], [stock], { tools: { value: { stock: 'yes' } } })).to.deep.equal([]);
  });

  it('names what decides whether a question is shown, and the question once it is', () => {
    const hidden = ladder('b', { visibleIf: yes('a') });
    expect(open([a, hidden], [leaf('b')], {})).to.deep.equal(['a']);
    expect(open([a, hidden], [leaf('b')], { a: YES })).to.deep.equal(['b']);
    expect(open([a, hidden], [leaf('b')], { a: NO })).to.deep.equal([]);
  });

  it('names what decides whether a question applies', () => {
    const limited = ladder('b', { applicableIf: yes('a') });
    expect(open([a, limited], [leaf('b')], { b: YES })).to.deep.equal(['a']);
    expect(open([a, limited], [leaf('b')], { a: NO })).to.deep.equal([]);
  });

  it('asks nothing about a condition that is decided already', () => {
    const either = leaf('a', { from: 'condition', when: { op: 'any', of: [yes('a'), yes('b')] }, points: 1 });
    expect(open([a, b], [either], { a: NO })).to.deep.equal(['b']);
    expect(open([a, b], [either], { a: YES })).to.deep.equal([]);
  });

  it('asks about a derived statement until it is certain or excluded, and never about what is not asked', () => {
    const certainIf: Condition = { op: 'all', of: [yes('a'), yes('b')] };
    const possibleIf: Condition = { op: 'any', of: [yes('a'), yes('b')] };
    const derived = leaf('a', { from: 'derived', certainIf, possibleIf, points: 1 });
    const never = leaf('c', { from: 'notAsked', low: 0, high: 1 });
    expect(open([a, b, c], [derived, never], { a: YES })).to.deep.equal(['b']);
    expect(open([a, b, c], [derived, never], { a: YES, b: YES })).to.deep.equal([]);
    expect(open([a, b, c], [derived, never], { a: YES, b: NO })).to.deep.equal([]);
    expect(open([a, b, c], [derived, never], { a: NO, b: NO })).to.deep.equal([]);
  });

  it('names what the condition of the score hangs on', () => {
    expect(open([a, b], [leaf('a')], { a: YES }, { scoreIf: yes('b') })).to.deep.equal(['b']);
    expect(open([a, b], [leaf('a')], { a: YES, b: NO }, { scoreIf: yes('b') })).to.deep.equal([]);
  });
});
