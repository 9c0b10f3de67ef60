import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flagColumns } from '../../dist/cli/cohort/flag-columns.js';
import { numberColumn } from '../../dist/cli/cohort/number-column.js';
import { situationSample } from '../../dist/cli/cohort/situation-sample.js';
import { truthCollector } from '../../dist/cli/cohort/truth-collector.js';
import { keyScanner } from '../../dist/cli/register/key-scanner.js';

/** Numbers from 0 to below a limit, the same for the same seed. */
function numbers(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

test('truths come out as they went in, whatever the batches', () => {
  const next = numbers(1);
  for (const openFirst of [0, 1, 5, 300]) {
    const all = [...Array(openFirst).fill(1), ...Array.from({ length: 1003 }, () => next(3))];
    const collector = truthCollector();
    for (let at = 0; at < all.length;) {
      const length = 1 + next(40);
      collector.append(Uint8Array.from(all.slice(at, at + length)));
      at += length;
    }
    assert.deepEqual([...collector.truths()], all);
    assert.deepEqual([...collector.truths()], all);
  }
  const open = truthCollector();
  open.append(new Uint8Array(20).fill(1));
  assert.equal(open.truths().length, 0);
});

test('flags count the rows that have them, more than eight of them, taken up when they first occur', () => {
  const next = numbers(2);
  const names = Array.from({ length: 19 }, (_, at) => `flag-${at}`);
  const expected = new Map(names.map((name) => [name, []]));
  const flags = flagColumns();
  let rows = 0;
  for (let batch = 0; batch < 30; batch++) {
    const length = 1 + next(50);
    const found = names.slice(0, 1 + Math.floor(batch * 0.7)).map((name) => {
      const set = Array.from({ length }, (_, row) => row).filter(() => next(4) === 0);
      expected.get(name)?.push(...set.map((row) => rows + row));
      return [name, Uint32Array.from(set)];
    });
    flags.append(length, found);
    rows += length;
  }
  const some = Uint32Array.from({ length: rows }, (_, row) => row).filter((row) => row % 3 > 0);
  for (const [name, own] of expected) {
    assert.deepEqual(
      [...flags.column(name).entries()].filter(([, flag]) => flag).map(([row]) => row),
      own,
    );
    assert.equal(flags.count(name, some), own.filter((row) => row % 3 > 0).length);
  }
  assert.equal(flags.count('never', some), 0);
});

test('numbers stay what they are, whole or not', () => {
  for (const all of [
    [1, 2, 2 ** 32 - 1],
    [1, 0.5, 3],
    [7, -1, 2 ** 40],
  ]) {
    const column = numberColumn();
    for (const value of all) column.push(value);
    assert.deepEqual([...column.all()], all);
  }
});

test('a sample is the same in every order of the file, and has of each enterprise the latest response', () => {
  const next = numbers(3);
  const all = Array.from({ length: 5000 }, (_, row) => ({ id: `dn-${next(3000)}`, day: next(1000), row }));
  const sampled = (order) => {
    const sample = situationSample(200);
    for (const { id, day, row } of order) sample.add(id, day, { row, situation: { answers: {} } });
    return sample.all().map(({ row }) => row);
  };
  const rows = sampled(all);
  assert.equal(rows.length, 200);
  const ids = (found) => new Set(found.map((row) => all[row].id));
  assert.deepEqual([...ids(rows)].sort(), [...ids(sampled([...all].reverse()))].sort());
  for (const row of rows) {
    const own = all.filter(({ id }) => id === all[row].id);
    assert.equal(all[row].day, Math.max(...own.map(({ day }) => day)));
  }
  // Fewer than its size: everybody.
  assert.equal(sampled(all.slice(0, 100)).length, new Set(all.slice(0, 100).map(({ id }) => id)).size);
});

test('a register is told by its outermost keys, whatever the chunks', () => {
  const cases = [
    ['{"format":1,"assessments":[{"programme":1}],"enterprises":[]}', true],
    ['  \n{ "pro\\u0067x": "programme", "programme" : {}}', true],
    ['{"a":{"programme":1},"b":["enterprises"],"c":"programme"}', false],
    ['{"enterprise":"e1","response":{"programme":1}}', false],
    ['{"structure":{},"programme":{}}', false],
    ['[{"programme":1}]', false],
    ['id,programme\n', false],
    ['{}', false],
  ];
  for (const [text, expected] of cases) {
    for (const size of [1, 3, 1000]) {
      const scanner = keyScanner();
      let found = null;
      for (let at = 0; at < text.length && found === null; at += size) found = scanner.push(text.slice(at, at + size));
      assert.equal(found, expected, text);
    }
  }
  assert.equal(keyScanner().push('{"format": 1, "assess'), null);
});
