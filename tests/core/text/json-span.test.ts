import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { spanAt } from '../../../src/core/text/json-span.js';

type Json = readonly Json[] | { readonly [key: string]: Json } | string | number | boolean | null;

/** Every path of a document with what stands there. */
function places(value: Json, path: readonly (string | number)[] = []): (readonly [typeof path, Json])[] {
  const inner: [string | number, Json][] = Array.isArray(value)
    ? value.map((member, index) => [index, member as Json])
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  return [[path, value], ...inner.flatMap(([key, member]) => places(member, [...path, key]))];
}

describe('spanAt', () => {
  it('finds every value of any JSON text, whatever its blanks', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        for (const [path, member] of places(JSON.parse(text) as Json)) {
          const span = spanAt(text, path);
          expect(span && JSON.parse(text.slice(span.value.start, span.value.end))).to.deep.equal(member);
          if (span?.key) expect(JSON.parse(text.slice(span.key.start, span.key.end))).to.equal(path.at(-1));
        }
      }),
      { seed: 202612, numRuns: 300 },
    );
  });

  it('finds nothing where there is nothing', () => {
    for (const path of [['b'], ['a', 'c'], ['a', 1], ['a', 0, 0]]) expect(spanAt('{"a": [1]}', path)).to.equal(null);
  });

  it('takes the last of two like keys, as JSON.parse does', () => {
    const text = '{"a": 1, "a": 2}';
    expect(text.slice(spanAt(text, ['a'])?.value.start)).to.equal('2}');
  });

  it('survives a hundred thousand brackets', () => {
    const text = `[${'['.repeat(100_000)}${']'.repeat(100_000)}, 5]`;
    expect(spanAt(text, [1])?.value.start).to.equal(200_003);
  });
});
