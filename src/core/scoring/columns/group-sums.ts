import type { Member } from './group-member.js';
import { MOST_TALLIED } from './node-table.js';
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

/**
 * Adds up the children of a group, one after the other from the left, as one response does: the same order, the same
 * bits. A child without a value adds nothing, which leaves the sum as it is.
 */
export function groupSums({ steps }: Program, members: readonly Member[], spread: boolean): GroupSums {
  const column = () => new Float64Array(BLOCK);
  const sums = { value: column(), low: column(), high: column(), tally: new Int32Array(BLOCK) };
  const tallied = members.length <= MOST_TALLIED;
  steps.push((_, count) => {
    sums.value.fill(0);
    sums.tally.fill(0);
    for (const member of members) addValues(sums, member, count);
    if (tallied) for (const member of members) addTallies(sums, member, count);
    if (!spread) return;
    sums.low.fill(0);
    sums.high.fill(0);
    for (const member of members) addEnds(sums, member, count);
  });
  return sums;
}

function addValues({ value: sum }: GroupSums, { keys, table: { value }, weight }: Member, count: number): void {
  for (let row = 0; row < count; row++) sum[row] = (sum[row] ?? 0) + (value[keys[row] ?? 0] ?? 0) * weight;
}

function addTallies({ tally: sum }: GroupSums, { keys, table: { tally } }: Member, count: number): void {
  for (let row = 0; row < count; row++) sum[row] = (sum[row] ?? 0) + (tally[keys[row] ?? 0] ?? 0);
}

function addEnds(sums: GroupSums, { keys, table, weight }: Member, count: number): void {
  const [low, high] = [sums.low, sums.high];
  const { low: lowest, high: highest } = table;
  for (let row = 0; row < count; row++) {
    const key = keys[row] ?? 0;
    low[row] = (low[row] ?? 0) + (lowest[key] ?? 0) * weight;
    high[row] = (high[row] ?? 0) + (highest[key] ?? 0) * weight;
  }
}
