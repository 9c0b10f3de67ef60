import { addColumns } from './add-columns.js';
import type { Wanted } from './group-columns.js';
import type { WideMember } from './group-member.js';
import { BLOCK, type Program } from './program.js';
import { tallyStep } from './tally-columns.js';

/** What the children of a group add up to, row by row. */
export interface GroupSums {
  /** Of the values, times their weights; NaN where a child ends the score. */
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Of the coverages, times their shares. */
  readonly covered: Float64Array;
  /** How many children there are of each kind that a tally counts; 0 where they are too many to be tallied. */
  readonly tally: Int32Array;
}

/**
 * Adds up the children of a group, one after the other from the left, as one response does: the same order, the same
 * bits. A child without a value adds nothing, which leaves the sum as it is.
 */
export function groupSums({ steps }: Program, members: readonly WideMember[], wanted: Wanted): GroupSums {
  const column = () => new Float64Array(BLOCK);
  const sums = { value: column(), low: column(), high: column(), covered: column(), tally: new Int32Array(BLOCK) };
  const { bounds, coverage } = wanted;
  const parts = (['value', ...(bounds ? (['low', 'high'] as const) : [])] as const).map((part) => {
    const addends = members.map(({ keys, table, weight }) => ({ keys, numbers: table[part], factor: weight }));
    return { sum: sums[part], addends };
  });
  const covered = members.map(({ keys, table, share }) => ({ keys, numbers: table.coverage, factor: share }));
  steps.push((_, count) => {
    for (const { sum, addends } of parts) addColumns(sum, addends, count);
    if (coverage) addColumns(sums.covered, covered, count);
  });
  steps.push(tallyStep(members, sums.tally));
  return sums;
}
