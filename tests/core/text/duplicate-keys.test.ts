import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { duplicateKeys } from '../../../src/core/text/duplicate-keys.js';

describe('duplicateKeys', () => {
  it('finds a key that stands twice in one object, with the line of the one before', () => {
    const text = '{\n  "items": [{ "id": "a" }, { "id": "b",\n "text": "id", "id": "c" }],\n  "items": []\n}';
    expect(duplicateKeys(text)).to.deep.equal([
      { path: ['items', 1, 'id'], key: 'id', line: 2 },
      { path: ['items'], key: 'items', line: 2 },
    ]);
  });

  it('reads keys as JSON does: escapes are no difference, letter case is', () => {
    expect(duplicateKeys('{"a": 1, "\\u0061": 2}')).to.have.length(1);
    expect(duplicateKeys('{"a": 1, "A": 2, "b": {"a": "a", "c": ["a", "a"]}}')).to.deep.equal([]);
  });

  it('finds none in what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(duplicateKeys(text)).to.deep.equal([]);
      }),
      { seed: 202614, numRuns: 300 },
    );
  });
});
