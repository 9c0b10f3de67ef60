import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findJsonError } from '../../../src/core/text/find-json-error.js';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('findJsonError', () => {
  const cases = [
    { title: 'nothing at all', text: '', line: 1, column: 1, cause: 'unfinished' },
    { title: 'a missing value', text: '{"a": }', line: 1, column: 7, cause: 'missingValue' },
    { title: 'a comma too many', text: '{\n  "a": 1,\n}', line: 3, column: 1, cause: 'extraComma' },
    { title: 'a comma too few', text: '[1\n 2]', line: 2, column: 2, cause: 'missingComma' },
    { title: 'an open bracket', text: '{"a": [1, 2', line: 1, column: 12, cause: 'unfinished' },
    { title: 'a bracket of the other kind', text: '[1}', line: 1, column: 3, cause: 'otherBracket' },
    { title: 'single quotes', text: "{'a': 1}", line: 1, column: 2, cause: 'otherQuotes' },
    { title: 'curly quotes', text: '{“a”: 1}', line: 1, column: 2, cause: 'otherQuotes' },
    { title: 'a key without quotes', text: '{a: 1}', line: 1, column: 2, cause: 'noQuotes' },
    { title: 'a key without a colon', text: '{"a" 1}', line: 1, column: 6, cause: 'missingColon' },
    { title: 'a second comma', text: '[1,, 2]', line: 1, column: 4, cause: 'extraComma' },
    { title: 'a word in capitals', text: '[True]', line: 1, column: 2, cause: 'noValue' },
    { title: 'a comment', text: '// hello\n{}', line: 1, column: 1, cause: 'comment' },
    { title: 'a line break within a text', text: '"a\nb"', line: 1, column: 1, cause: 'brokenText' },
    { title: 'a number with a leading zero', text: '[01]', line: 1, column: 3, cause: 'noValue' },
    { title: 'a quotation mark within a text', text: '["a "b" c"]', line: 1, column: 6, cause: 'brokenText' },
    { title: 'a second document', text: '{} {}', line: 1, column: 4, cause: 'moreAfterEnd' },
  ];
  for (const { title, text, line, column, cause } of cases) {
    it(`finds ${title} at line ${line}, column ${column}: ${cause}`, () => {
      expect(findJsonError(text)).to.deep.include({ line, column, cause });
    });
  }

  it('agrees with JSON.parse on every JSON text, and on texts with one character changed', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '}', ']', '"', '\\', '0', ' ', ':'),
        (json, at, other) => {
          const position = at % (json.length + 1);
          const changed = json.slice(0, position) + other + json.slice(position + 1);
          expect(findJsonError(json)).to.equal(null);
          expect(findJsonError(changed) === null).to.equal(parses(changed));
        },
      ),
      { seed: 20261, numRuns: 400 },
    );
  });

  it('goes through a million brackets and half a million escapes', () => {
    expect(findJsonError('['.repeat(500_000) + ']'.repeat(500_000))).to.equal(null);
    expect(findJsonError(`"${'\\n'.repeat(499_999)}"`)).to.equal(null);
  });
});
