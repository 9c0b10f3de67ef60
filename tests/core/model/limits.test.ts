import { expect } from '@open-wc/testing';
import { checkLimits, LIMITS } from '../../../src/core/model/limits.js';
import { bakery } from '../../fixtures/instruments/bakery.js';

/** `value` within `depth` objects, each under the same key. */
function nested(depth: number, key: string, value: unknown = 1): unknown {
  let result = value;
  for (let level = 0; level < depth; level++) result = { [key]: result };
  return result;
}

function codes(document: unknown): string[] {
  return checkLimits(document).map((issue) => issue.code);
}

describe('checkLimits', () => {
  it('finds nothing in a valid instrument', () => {
    expect(checkLimits(bakery)).to.deep.equal([]);
  });

  it('survives a nesting of 100,000 and names its depth', () => {
    expect(codes(nested(100_000, 'a'))).to.deep.equal(['document/too-deep']);
  });

  it('allows trees and conditions of 16 levels and refuses 17', () => {
    expect(codes(nested(15, 'children', {}))).to.deep.equal([]);
    expect(codes(nested(16, 'children', {}))).to.deep.equal(['tree/too-deep']);
    expect(codes(nested(15, 'of', {}))).to.deep.equal([]);
    expect(codes(nested(16, 'of', {}))).to.deep.equal(['condition/too-deep']);
  });

  it('ends on an object that contains itself', () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = { again: loop };
    expect(checkLimits(loop)).to.deep.equal([
      { code: 'document/cyclic', severity: 'error', path: ['self', 'again'], params: {} },
    ]);
  });

  it('ends on lists that multiply when followed', () => {
    let list: unknown[] = ['leaf'];
    for (let level = 0; level < 30; level++) list = [list, list, list, list];
    expect(codes(list)).to.deep.equal(['document/too-large']);
  });

  it('refuses more than 1 MB, counted in bytes of UTF-8', () => {
    expect(codes({ text: 'a'.repeat(999_000) })).to.deep.equal([]);
    expect(codes({ text: 'ế'.repeat(334_000) })).to.deep.equal(['document/too-large']);
    expect(codes(new Array(2_000_000).fill(0))).to.deep.equal(['document/too-large']);
  });

  it('never counts more than the JSON text has, so that a file just below the limit is read', () => {
    const size = new TextEncoder().encode(JSON.stringify(bakery)).length;
    const padding = 'a'.repeat(LIMITS.bytes - size - 30);
    expect(codes({ ...bakery, padding })).to.deep.equal([]);
  });

  it('refuses 501 items and 201 options, rows, columns or bands', () => {
    const list = (length: number): unknown[] => Array.from({ length }, () => 0);
    expect(codes({ structure: { items: list(500) } })).to.deep.equal([]);
    expect(checkLimits({ structure: { items: list(501) } })[0]).to.deep.include({
      code: 'list/too-long',
      path: ['structure', 'items'],
      params: { count: 501, maximum: 500 },
    });
    for (const key of ['options', 'rows', 'columns', 'bands']) {
      expect(codes({ structure: { items: [{ [key]: list(200) }] } })).to.deep.equal([]);
      expect(codes({ structure: { items: [{ [key]: list(201) }] } })).to.deep.equal(['list/too-long']);
    }
  });

  it('refuses keys and ids that reach into a prototype', () => {
    expect(codes(JSON.parse('{"structure":{"__proto__":{"polluted":true}}}'))).to.deep.equal(['key/forbidden']);
    expect(codes({ constructor: { prototype: 1 } })).to.deep.equal(['key/forbidden']);
    expect(codes({ items: [{ id: '__proto__' }] })).to.deep.equal(['key/forbidden']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).to.equal(false);
  });

  it('names what JSON cannot hold', () => {
    expect(codes({ a: NaN, b: Infinity, c: () => 1, d: 1n, e: Symbol('s') })).to.deep.equal(
      Array<string>(5).fill('value/not-json'),
    );
  });
});
