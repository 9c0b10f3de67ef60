import type { Member } from './group-member.js';
import { createTable, type NodeTable } from './node-table.js';
import { BLOCK } from './program.js';

/** Entries that a table of two children may have: few, so that it stays in the nearest cache. */
const ENTRIES = 1024;

/** Multiples of this up to its inverse add up without rounding, in whatever order: 53 bits hold thousands of them. */
const UNIT = 2 ** -20;

/** Something to add up: a child, or two of them; the key is `first << shift | second`. */
export interface Addend {
  readonly first: Uint16Array;
  readonly second: Uint16Array;
  readonly shift: number;
  readonly table: NodeTable;
  readonly weight: number;
}

const NO_KEYS = new Uint16Array(BLOCK);

/**
 * The children of a group, two by two, so that there is half as much to add up. Only neighbours whose numbers add up
 * exactly: there the order of additions cannot be seen.
 */
export function addendsOf(members: readonly Member[]): readonly Addend[] {
  const addends: Addend[] = [];
  let waiting: Member | null = null;
  for (const member of members) {
    const exact = isExact(member);
    if (waiting && exact && sizeOf(waiting) * sizeOf(member) <= ENTRIES) {
      addends.push(pair(waiting, member));
      waiting = null;
      continue;
    }
    if (waiting) addends.push(alone(waiting));
    waiting = exact ? member : null;
    if (!exact) addends.push(alone(member));
  }
  return waiting ? [...addends, alone(waiting)] : addends;
}

function alone({ keys, table, weight }: Member): Addend {
  return { first: NO_KEYS, second: keys, shift: 0, table, weight };
}

/** Bits that hold every key of a child. */
function bitsOf({ used }: Member): number {
  return Math.max(1, 32 - Math.clz32(used - 1));
}

function sizeOf(member: Member): number {
  return 1 << bitsOf(member);
}

/** What is found out of the tables of leaves, which stay the same from call to call. */
const exact = new WeakMap<NodeTable, boolean>();
const pairs = new WeakMap<NodeTable, WeakMap<NodeTable, NodeTable>>();

/** Whether the entries of a child are few, and exact when they are weighted. */
function isExact({ used, constant, table, weight }: Member): boolean {
  if (!constant || used > ENTRIES / 2) return false;
  const found =
    exact.get(table) ??
    [table.value, table.low, table.high].every((column) =>
      column.subarray(0, used).every((number) => Number.isNaN(number) || isMultiple(number * weight)),
    );
  exact.set(table, found);
  return found;
}

function isMultiple(number: number): boolean {
  return Number.isInteger(number / UNIT) && Math.abs(number) <= 1 / UNIT;
}

function pair(one: Member, other: Member): Addend {
  const beside = pairs.get(one.table) ?? new WeakMap<NodeTable, NodeTable>();
  pairs.set(one.table, beside);
  const table = beside.get(other.table) ?? pairTable(one, other);
  beside.set(other.table, table);
  return { first: one.keys, second: other.keys, shift: bitsOf(other), table, weight: 1 };
}

function pairTable(one: Member, other: Member): NodeTable {
  const shift = bitsOf(other);
  const table = createTable(1 << (bitsOf(one) + shift));
  for (let first = 0; first < one.used; first++) {
    for (let second = 0; second < other.used; second++) {
      const entry = (first << shift) | second;
      addEntry(table, entry, one, first);
      addEntry(table, entry, other, second);
    }
  }
  return table;
}

function addEntry(sums: NodeTable, entry: number, { table, weight }: Member, key: number): void {
  sums.value[entry] = (sums.value[entry] ?? 0) + (table.value[key] ?? 0) * weight;
  sums.low[entry] = (sums.low[entry] ?? 0) + (table.low[key] ?? 0) * weight;
  sums.high[entry] = (sums.high[entry] ?? 0) + (table.high[key] ?? 0) * weight;
  sums.tally[entry] = (sums.tally[entry] ?? 0) + (table.tally[key] ?? 0);
}
