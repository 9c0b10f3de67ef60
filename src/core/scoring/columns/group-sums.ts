import type { GroupNode } from '../../model/index-tree.js';
import { addendsOf, type Addend } from './addends.js';
import type { Wanted } from './group-columns.js';
import type { Member } from './group-member.js';
import { MOST_TALLIED, VALUED } from './node-table.js';
import { BLOCK, type Program } from './program.js';

/** What the children of a group add up to, row by row. */
export interface GroupSums {
  /** Of the values, times their weights; NaN where a child ends the score. */
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** How many children there are of each kind that a tally counts; 0 where they are too many to be tallied. */
  readonly tally: Int32Array;
}

/** Whether a group is a sum, or a quotient of sums. */
export function isLinear({ combine }: GroupNode): boolean {
  return combine === 'sum' || combine === 'mean' || combine === 'weightedMean';
}

/**
 * Adds up the children of a group, one after the other from the left, as one response does: the same order, the same
 * bits. A child without a value adds nothing, which leaves the sum as it is.
 */
export function groupSums({ steps }: Program, members: readonly Member[], wanted: Wanted): GroupSums {
  const column = () => new Float64Array(BLOCK);
  const sums = { value: column(), low: column(), high: column(), tally: new Int32Array(BLOCK) };
  const addends = addendsOf(members);
  const tallied = members.length <= MOST_TALLIED;
  const scoreOnly = !wanted.bounds && !wanted.coverage;
  if (tallied && !(scoreOnly && members.every(alwaysValued))) {
    const add = wanted.bounds ? addEverything : addValuesAndTallies;
    steps.push((_, count) => addAll(sums, addends, count, add));
  } else {
    const add = wanted.bounds ? addEverything : addValues;
    const tally = tallied ? members.length : 0;
    steps.push((_, count) => {
      addAll(sums, addends, count, add);
      sums.tally.fill(tally);
    });
  }
  return sums;
}

/** Whether a child has a value whatever it comes to. */
function alwaysValued({ constant, used, table: { flags } }: Member): boolean {
  return constant && flags.subarray(0, used).every((flag) => (flag & VALUED) !== 0);
}

type Add = (sums: GroupSums, addend: Addend, count: number) => void;

function addAll(sums: GroupSums, addends: readonly Addend[], count: number, add: Add): void {
  sums.value.fill(0);
  sums.low.fill(0);
  sums.high.fill(0);
  sums.tally.fill(0);
  for (const addend of addends) add(sums, addend, count);
}

function addValues(
  { value: sum }: GroupSums,
  { first, second, shift, table: { value }, weight }: Addend,
  count: number,
) {
  for (let row = 0; row < count; row++) {
    const key = ((first[row] ?? 0) << shift) | (second[row] ?? 0);
    sum[row] = (sum[row] ?? 0) + (value[key] ?? 0) * weight;
  }
}

function addValuesAndTallies(sums: GroupSums, { first, second, shift, table, weight }: Addend, count: number): void {
  const { value: sum, tally: counts } = sums;
  const { value, tally } = table;
  for (let row = 0; row < count; row++) {
    const key = ((first[row] ?? 0) << shift) | (second[row] ?? 0);
    sum[row] = (sum[row] ?? 0) + (value[key] ?? 0) * weight;
    counts[row] = (counts[row] ?? 0) + (tally[key] ?? 0);
  }
}

function addEverything(sums: GroupSums, { first, second, shift, table, weight }: Addend, count: number): void {
  const { value: sum, tally: counts, low: lows, high: highs } = sums;
  const { value, tally, low, high } = table;
  for (let row = 0; row < count; row++) {
    const key = ((first[row] ?? 0) << shift) | (second[row] ?? 0);
    sum[row] = (sum[row] ?? 0) + (value[key] ?? 0) * weight;
    lows[row] = (lows[row] ?? 0) + (low[key] ?? 0) * weight;
    highs[row] = (highs[row] ?? 0) + (high[key] ?? 0) * weight;
    counts[row] = (counts[row] ?? 0) + (tally[key] ?? 0);
  }
}
