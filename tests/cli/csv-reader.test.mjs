import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createCsvReader } from '../../dist/formats/csv-reader.js';
import { csvLine } from '../../dist/core/exchange/index.js';

/** The rows of a text that comes in chunks of so many characters. */
function read(text, size) {
  const reader = createCsvReader();
  const rows = [];
  for (let at = 0; at < text.length; at += size) rows.push(...reader.push(text.slice(at, at + size), false));
  return [...rows, ...reader.push('', true)];
}

const cell = fc.oneof(
  fc.string(),
  fc.constantFrom('', '=1', "'=1", 'a,b', 'a;b', '"', '""', 'x\ny', '\n', 'Huế', '-5'),
);
const table = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 8 });

test('what is written is read again, whatever the chunks', () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 50 }), (rows, size) => {
      const plain = rows.map((row) => row.map((text) => text.replace(/\r\n?/g, '\n')));
      const text = `a,b,c\r\n${plain.map((row) => csvLine(row)).join('')}`;
      const found = read(text, size);
      assert.deepEqual(
        found.map(({ cells }) => cells),
        [['a', 'b', 'c'], ...plain],
      );
    }),
    { seed: 20263, numRuns: 500 },
  );
});

test('lines are counted as an editor counts them', () => {
  const text = 'id,text\r\na,"two\r\nlines"\r\n\r\nb,x\nc,"\n\n"\nd,y';
  const lines = [
    ['id', 1],
    ['a', 2],
    ['b', 5],
    ['c', 6],
    ['d', 9],
  ];
  for (const size of [text.length, 9, 100]) {
    assert.deepEqual(
      read(text, size).map(({ cells: [id], line }) => [id, line]),
      lines,
    );
  }
});

test('a quotation mark within a cell, and one that never closes, are told with their line', () => {
  const wrong = (text) => {
    try {
      return read(text, 1000);
    } catch ({ issue }) {
      return [issue.code, issue.params];
    }
  };
  assert.deepEqual(wrong('a,b\n1,2\n3,"x"y\n'), ['table/quote-open', { line: 3 }]);
  assert.deepEqual(wrong('a,b\n1,"2\n3,4\n'), ['table/quote-open', { line: 2 }]);
  const endless = `a,b\n1,"${'x\n'.repeat(700_000)}`;
  assert.deepEqual(wrong(endless), ['table/line-too-long', { line: 2, maximum: 1_000_000 }]);
});
