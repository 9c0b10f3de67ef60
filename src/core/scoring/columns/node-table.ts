import type { CompiledLeaf } from '../compiled-index.js';
import type { LeafReading } from '../read-leaf.js';
import { BLOCK } from './program.js';
import { isValue, MAY_BE_NONE, MAY_BE_OUT, UNCOVERED } from '../spread.js';

/** What is true of an entry of a table, besides the flags of its spread. */
export const VALUED = 8;
export const COUNTED = 16;
export const RANGED = 32;

/** Counts that are added up together, a byte each. */
export const TALLY = { valued: 0, counted: 8, plain: 16 } as const;

/** So many entries a tally can hold. */
export const MOST_TALLIED = 255;

/**
 * What nodes give to their parents: a table with an entry for everything a node can come to. A leaf has an entry for
 * each code and state of its item, a group one for each way in which its children come together, or for each row of the
 * block. All that a parent adds up is a number, so that it need not look before it adds: 0 where there is nothing to add.
 */
export interface NodeTable {
  /** The value of the part; 0 where the node is left out, NaN where it ends the score. */
  readonly value: Float64Array;
  /** The ends of the spread, 0 where no completion has a value. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** 0 where nothing is applicable. */
  readonly coverage: Float64Array;
  /** Whether there is a value, a coverage, a range; what some completion may do; whether the node may stay uncovered. */
  readonly flags: Uint8Array;
  /** One in the byte of each count that the entry adds to. */
  readonly tally: Int32Array;
}

/** The entry of each row of a block: in bytes where that is enough. */
export type Keys = Uint8Array | Uint16Array;

/** Keys below a limit. */
export function createKeys(used: number): Keys {
  return used <= 256 ? new Uint8Array(BLOCK) : new Uint16Array(BLOCK);
}

/** What a node is in each row of a block: the entry of its table. */
export interface NodeColumns {
  readonly keys: Keys;
  readonly table: NodeTable;
  /** Keys are below this. */
  readonly used: number;
  /** How many entries are written, which then stay what they are; `null` where every block has entries of its own. */
  readonly written: (() => number) | null;
}

/** A node whose entries are all there from the start. */
export function fixedColumns(keys: Keys, table: NodeTable, used: number = table.value.length): NodeColumns {
  return { keys, table, used, written: () => used };
}

/** Whether all entries of a node are there from the start. */
export function isFixed({ used, written }: NodeColumns): boolean {
  return written?.() === used;
}

/** A function that makes the table of a leaf once. */
export function oncePerLeaf<Table extends object, Rest extends unknown[]>(
  make: (leaf: CompiledLeaf, ...rest: Rest) => Table,
): (leaf: CompiledLeaf, ...rest: Rest) => Table {
  const tables = new WeakMap<CompiledLeaf, Table>();
  return (leaf, ...rest) => {
    const table = tables.get(leaf) ?? make(leaf, ...rest);
    tables.set(leaf, table);
    return table;
  };
}

/** A table without a meaning yet. */
export function createTable(entries: number): NodeTable {
  return {
    value: new Float64Array(entries),
    low: new Float64Array(entries),
    high: new Float64Array(entries),
    coverage: new Float64Array(entries),
    flags: new Uint8Array(entries),
    tally: new Int32Array(entries),
  };
}

/** A longer table with the same entries at its beginning. */
export function lengthened(table: NodeTable, entries: number): NodeTable {
  const longer = createTable(table.value.length + entries);
  copyEntries(table, table.value.length, longer, 0);
  return longer;
}

/** Copies the first entries of a table into another one, from a place on. */
export function copyEntries(from: NodeTable, count: number, to: NodeTable, place: number): void {
  to.value.set(from.value.subarray(0, count), place);
  to.low.set(from.low.subarray(0, count), place);
  to.high.set(from.high.subarray(0, count), place);
  to.coverage.set(from.coverage.subarray(0, count), place);
  to.flags.set(from.flags.subarray(0, count), place);
  to.tally.set(from.tally.subarray(0, count), place);
}

/** Writes what a leaf makes of one code in one state. */
export function writeReading(
  table: NodeTable,
  key: number,
  { part, low, high, flags: spread, coverage }: LeafReading,
): void {
  table.value[key] = part ?? 0;
  table.low[key] = low || 0;
  table.high[key] = high || 0;
  table.coverage[key] = coverage ?? 0;
  const ranged = Number.isNaN(low) ? 0 : RANGED;
  const flags = (isValue(part) ? VALUED : 0) | (coverage === null ? 0 : COUNTED) | ranged | spread;
  table.flags[key] = flags;
  table.tally[key] = tallyOf(flags);
}

/** What an entry adds to the counts of its parent. */
export function tallyOf(flags: number): number {
  const plain = (flags & (RANGED | MAY_BE_OUT | MAY_BE_NONE | UNCOVERED)) === RANGED;
  return (
    ((flags & VALUED) !== 0 ? 1 << TALLY.valued : 0) |
    ((flags & COUNTED) !== 0 ? 1 << TALLY.counted : 0) |
    (plain ? 1 << TALLY.plain : 0)
  );
}
