import type { Known, Truth } from '../../compiled/condition.js';
import type { Points } from '../../model/points.js';
import { readLeaf, type Reading } from '../read-leaf.js';
import { createTable, oncePerLeaf, writeReading } from './node-table.js';
import { POSSIBLE_PROBE, PROBE } from './probe.js';
import { TRUTHS } from './truth-bytes.js';

/** What a leaf over a condition comes to: the entry is at `truth * 2 + staysOpen`. */
export const conditionTable = oncePerLeaf((leaf, points: Extract<Points, { from: 'condition' }>) => {
  const asked = { ...leaf, points: { ...points, when: PROBE } };
  const table = createTable(TRUTHS.length * 2);
  for (const [at, truth] of TRUTHS.entries()) {
    for (const stays of [0, 1])
      writeReading(table, at * 2 + stays, readLeaf(asked, truthReading(truth, null, stays === 1)));
  }
  return table;
});

/** What a derived leaf comes to: the entry is at `certain * 3 + possible`. */
export const derivedTable = oncePerLeaf((leaf, points: Extract<Points, { from: 'derived' }>) => {
  const asked = { ...leaf, points: { ...points, certainIf: PROBE, possibleIf: POSSIBLE_PROBE } };
  const table = createTable(TRUTHS.length * TRUTHS.length);
  for (const [at, certain] of TRUTHS.entries()) {
    for (const [beside, possible] of TRUTHS.entries()) {
      writeReading(table, at * TRUTHS.length + beside, readLeaf(asked, truthReading(certain, possible, false)));
    }
  }
  return table;
});

/** What a leaf comes to that no answer changes: one entry. */
export const constantTable = oncePerLeaf((leaf) => {
  const table = createTable(1);
  writeReading(table, 0, readLeaf(leaf, truthReading(null, null, false)));
  return table;
});

function truthReading(truth: Truth, possible: Truth, staysOpen: boolean): Reading {
  const known = (is: Truth): Known | null => (is === null ? null : { kind: 'value', value: String(is) });
  return {
    items: new Map(),
    situation: { answers: {} },
    states: {
      state: () => ({ visible: !staysOpen, applicable: true }),
      answer: () => null,
      known: (subject) => known('row' in subject && subject.row === 'possible' ? possible : truth),
    },
  };
}
