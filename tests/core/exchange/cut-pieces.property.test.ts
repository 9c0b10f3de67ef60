import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cutElements } from '../../../src/core/exchange/json/cut-elements.js';
import { cutLines } from '../../../src/core/exchange/json/cut-lines.js';
import type { PieceCutter } from '../../../src/core/exchange/json/text-piece.js';

/** The pieces of a text that comes in chunks of so many characters. */
function pieces(cutter: PieceCutter, text: string, size: number) {
  const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
    text.slice(at * size, (at + 1) * size),
  );
  return [...chunks.flatMap((chunk) => cutter.push(chunk)), ...cutter.end()];
}

const objects = fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), { maxLength: 6 });
const sizes = fc.integer({ min: 1, max: 40 });

describe('cutElements', () => {
  it('cuts any list of objects into its objects, whatever the chunks and the white space', () => {
    fc.assert(
      fc.property(objects, sizes, fc.constantFrom(undefined, 2, '\t'), (values, size, indent) => {
        const text = JSON.stringify(values, null, indent);
        const found = pieces(cutElements(), text, size);
        expect(found.map((piece) => JSON.parse(piece.text) as unknown)).to.deep.equal(JSON.parse(text));
        for (const piece of found) expect(text.split('\n')[piece.line - 1]).to.include('{');
      }),
      { seed: 20261, numRuns: 300 },
    );
  });

  const cases = [
    { title: 'one object', text: '{"a": 1}', found: ['{"a": 1}'] },
    { title: 'objects behind one another', text: '{"a":1}{"b":2}\n{"c":3}', found: ['{"a":1}', '{"b":2}', '{"c":3}'] },
    { title: 'brackets and quotation marks in texts', text: '[{"a":"}\\"{"}]', found: ['{"a":"}\\"{"}'] },
    { title: 'what is cut off, as it is', text: '[{"a":1},{"b":', found: ['{"a":1}', '{"b":'] },
    { title: 'a stray word up to the end of its line', text: '[nothing]\n{"a":1}', found: ['nothing]', '{"a":1}'] },
    { title: 'nothing of an empty list', text: ' [\n] ', found: [] },
  ];
  for (const { title, text, found } of cases) {
    it(`finds ${title}`, () => {
      for (const size of [1, 3, 100])
        expect(pieces(cutElements(), text, size).map((one) => one.text)).to.deep.equal(found);
    });
  }

  it('gives up on an object without an end, and holds no more of it', () => {
    const cutter = cutElements();
    const chunk = `"${'x'.repeat(99_000)}",`;
    const found = ['[{"a":1},{"b":[', ...Array.from({ length: 30 }, () => chunk)].flatMap((text) => cutter.push(text));
    expect(found).to.have.length(2);
    expect(cutter.end()).to.deep.equal([]);
  });
});

describe('cutLines', () => {
  it('cuts any lines, whatever the chunks, and counts the empty ones', () => {
    const lines = fc.array(
      fc.string().map((text) => text.replace(/[\r\n]/g, '')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(lines, sizes, fc.constantFrom('\n', '\r\n'), (texts, size, ending) => {
        const found = pieces(cutLines(), texts.join(ending), size);
        const expected = texts.flatMap((text, at) => (text.trim() === '' ? [] : [{ text, line: at + 1 }]));
        expect(found).to.deep.equal(expected);
      }),
      { seed: 20262, numRuns: 300 },
    );
  });
});
