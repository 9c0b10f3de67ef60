import { expect } from '@open-wc/testing';
import { placeInText } from '../../../src/core/text/place-in-text.js';

const text = '{\n  "id": "shop",\n  "items": [\n    { "id": "a" }\n  ]\n}';

describe('placeInText', () => {
  const cases = [
    { title: 'a value', path: ['id'], line: 2, column: 9, shown: '"shop"' },
    { title: 'the key of a list', path: ['items'], line: 3, column: 3, shown: '"items"' },
    { title: 'the beginning of an object in a list', path: ['items', 0], line: 4, column: 5, shown: '{' },
    { title: 'what something is missing from', path: ['items', 0, 'kind'], line: 4, column: 5, shown: '{' },
    { title: 'the document', path: [], line: 1, column: 1, shown: '{' },
  ];
  for (const { title, path, line, column, shown } of cases) {
    it(`finds ${title}`, () => {
      const place = placeInText(text, path);
      expect([place.line, place.column]).to.deep.equal([line, column]);
      expect(text.slice(place.start, place.end)).to.equal(shown);
    });
  }

  it('counts lines of every kind, and steps over a byte order mark', () => {
    expect(placeInText('\uFEFF{\r\n"a":\r1}', ['a']).line).to.equal(3);
  });
});
