import type { Member } from './group-member.js';
import type { GroupSums } from './group-sums.js';
import { COUNTED, TALLY, type NodeTable } from './node-table.js';
import type { Step } from './program.js';
import { countedShare, totalAt } from './row-totals.js';

/** The share of the weight that is answered. */
export function coverageStep(
  members: readonly Member[],
  { covered, tally: tallies }: GroupSums,
  { coverage, flags, tally }: NodeTable,
): Step {
  const counted = countedShare(members);
  return (_, count) => {
    for (let row = 0; row < count; row++) {
      const whole = totalAt(counted, row, tallies[row] ?? 0);
      const counts = whole > 0;
      coverage[row] = counts ? (covered[row] ?? 0) / whole : 0;
      flags[row] = counts ? COUNTED : 0;
      tally[row] = counts ? 1 << TALLY.counted : 0;
    }
  };
}
