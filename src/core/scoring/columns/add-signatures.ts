import { addWholeColumns } from './add-columns.js';
import type { Keys } from './node-table.js';
import { BLOCK } from './program.js';

/** Adds the signatures of a block up. */
export type AddSignatures = (signatures: Int32Array, count: number) => void;

/** What a child adds to a signature, by key. */
export interface SignaturePart {
  readonly keys: Keys;
  readonly numbers: Int32Array;
}

/** Adds up what the children add: of those with keys of a byte two at a time, and four rows at a time. */
export function signatureAdder(parts: readonly SignaturePart[]): AddSignatures {
  const pairs = pairsOf(parts.flatMap(({ keys, numbers }) => (keys instanceof Uint8Array ? [{ keys, numbers }] : [])));
  const wide = parts.flatMap(({ keys, numbers }) => (keys instanceof Uint16Array ? [{ keys, numbers }] : []));
  return (signatures, count) => {
    addWholeColumns(signatures, wide, count);
    for (const pair of pairs) addPair(signatures, pair, count);
  };
}

/** A child with keys of a byte. */
interface BytePart {
  readonly keys: Uint8Array;
  readonly numbers: Int32Array;
}

/** Two children whose keys fit into one byte, as `first << shift | second`. */
interface Pair {
  /** Four rows in each word. */
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly shift: number;
  readonly numbers: Int32Array;
}

const NOBODY: BytePart = { keys: new Uint8Array(BLOCK), numbers: new Int32Array(1) };

function pairsOf(parts: readonly BytePart[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [one, next = NOBODY] = [parts[at], parts[at + 1]];
    if (!one) break;
    const fits = bitsOf(one) + bitsOf(next) <= 8;
    pairs.push(pair(one, fits ? next : NOBODY));
    if (fits) at++;
  }
  return pairs;
}

/** Bits that hold every key. */
function bitsOf({ numbers }: BytePart): number {
  return 32 - Math.clz32(numbers.length - 1);
}

function pair(one: BytePart, other: BytePart): Pair {
  const shift = bitsOf(other);
  const numbers = new Int32Array(256);
  for (const [first, number] of one.numbers.entries()) {
    for (const [second, added] of other.numbers.entries()) numbers[(first << shift) | second] = number + added;
  }
  return { first: words(one.keys), second: words(other.keys), shift, numbers };
}

function words(keys: Uint8Array): Uint32Array {
  return new Uint32Array(keys.buffer);
}

/** Where in a word its four rows are: that depends on the machine. */
const PLACES =
  new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? ([0, 8, 16, 24] as const) : ([24, 16, 8, 0] as const);

/** Behind the last row of a block there is something of an earlier one, which nobody reads. */
function addPair(signatures: Int32Array, { first, second, shift, numbers }: Pair, count: number): void {
  const [place1, place2, place3, place4] = PLACES;
  for (let row = 0; row < count; row += 4) {
    const word = ((first[row >> 2] ?? 0) << shift) | (second[row >> 2] ?? 0);
    signatures[row] = (signatures[row] ?? 0) + (numbers[(word >>> place1) & 0xff] ?? 0);
    signatures[row + 1] = (signatures[row + 1] ?? 0) + (numbers[(word >>> place2) & 0xff] ?? 0);
    signatures[row + 2] = (signatures[row + 2] ?? 0) + (numbers[(word >>> place3) & 0xff] ?? 0);
    signatures[row + 3] = (signatures[row + 3] ?? 0) + (numbers[(word >>> place4) & 0xff] ?? 0);
  }
}
