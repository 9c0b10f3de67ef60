import type { Member } from './group-member.js';
import { COUNTED, MOST_TALLIED, TALLY, VALUED } from './node-table.js';

/** Adds up over some children in a row, from the tally of the row where that is enough. */
export interface RowTotal {
  /** What so many children count together, where it does not matter which; of the rest only the last one is right. */
  readonly upTo: Float64Array;
  readonly equal: boolean;
  /** How many children there are; NaN where they are too many for a tally. */
  readonly length: number;
  readonly shift: number;
  readonly addUp: (row: number) => number;
}

/** The total of a row, given its tally. */
export function totalAt({ upTo, equal, length, shift, addUp }: RowTotal, row: number, tally: number): number {
  const count = (tally >>> shift) & 0xff;
  return equal || count === length ? (upTo[count] ?? 0) : addUp(row);
}

/** The weights of the children that have a value. */
export function valuedWeight(members: readonly Member[]): RowTotal {
  return rowTotal(members, 'weight', TALLY.valued, (row) => flagged(members, row, VALUED, 'weight'));
}

/** The shares of the children that have a coverage. */
export function countedShare(members: readonly Member[]): RowTotal {
  return rowTotal(members, 'share', TALLY.counted, (row) => flagged(members, row, COUNTED, 'share'));
}

function flagged(members: readonly Member[], row: number, flag: number, counts: 'weight' | 'share'): number {
  let total = 0;
  for (const member of members) {
    if (((member.table.flags[member.keys[row] ?? 0] ?? 0) & flag) !== 0) total += member[counts];
  }
  return total;
}

/** Spares a look at every child where all of them count, or where it does not matter which. */
function rowTotal(
  members: readonly Member[],
  counts: 'weight' | 'share',
  shift: number,
  addUp: (row: number) => number,
): RowTotal {
  const { length } = members;
  const tallied = length <= MOST_TALLIED;
  // Added up from the left, like everything: n times a third is not always a third of n.
  const upTo = new Float64Array(length + 1);
  for (const [at, member] of members.entries()) upTo[at + 1] = (upTo[at] ?? 0) + member[counts];
  const equal = tallied && new Set(members.map((member) => member[counts])).size === 1;
  return { upTo, equal, length: tallied ? length : NaN, shift, addUp };
}
