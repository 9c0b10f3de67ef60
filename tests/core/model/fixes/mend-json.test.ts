import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mendJson } from '../../../../src/core/model/fixes/mend-json.js';

describe('mendJson', () => {
  const cases = [
    {
      title: 'a forgotten comma, at the end of the line before',
      text: '{\n  "a": 1\n  "b": 2\n}',
      mended: '{\n  "a": 1,\n  "b": 2\n}',
    },
    { title: 'a comma before a closing bracket', text: '[1, 2,\n]', mended: '[1, 2\n]' },
    { title: 'a comma too many', text: '[1,, 2]', mended: '[1, 2]' },
    { title: 'no quotation mark within a text', text: '{"a": "he said "yes" to"}', mended: null },
    { title: 'no missing bracket', text: '{"a": [1', mended: null },
    { title: 'nothing in what is JSON', text: '{}', mended: null },
  ];
  for (const { title, text, mended } of cases) {
    it(`mends ${title}`, () => {
      expect(mendJson(text)).to.equal(mended);
    });
  }

  it('puts back any one comma that was forgotten between members or elements', () => {
    const document = fc.oneof(
      fc.array(fc.oneof(fc.integer(), fc.constantFrom('a', 'b, c'), fc.constant({ x: [1, 2] })), { minLength: 2 }),
      fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd,e'), fc.oneof(fc.nat(), fc.constant('x')), { minKeys: 2 }),
    );
    fc.assert(
      fc.property(document, fc.nat(), (value, at) => {
        const text = JSON.stringify(value, null, 1);
        const commas = [...text.matchAll(/,\n/g)].map(({ index }) => index);
        const comma = commas[at % commas.length] ?? 0;
        expect(mendJson(text.slice(0, comma) + text.slice(comma + 1))).to.equal(text);
      }),
      { seed: 202617, numRuns: 300 },
    );
  });
});
