import type { CompiledGroup } from '../compiled-index.js';
import type { Member } from './group-member.js';
import type { GroupSums } from './group-sums.js';
import { COUNTED, TALLY, type NodeTable } from './node-table.js';
import type { Step } from './program.js';
import { countedShare, coveredShare, totalAt } from './row-totals.js';

/** The share of the weight that is answered. */
export function coverageStep(
  { children }: CompiledGroup,
  members: readonly Member[],
  sums: GroupSums,
  { coverage, flags, tally }: NodeTable,
): Step {
  const leaves = children.every(({ kind }) => kind === 'leaf');
  const [covered, counted] = [coveredShare(members, leaves), countedShare(members)];
  const tallies = sums.tally;
  return (_, count) => {
    for (let row = 0; row < count; row++) {
      const children = tallies[row] ?? 0;
      const whole = totalAt(counted, row, children);
      const share = whole > 0 ? totalAt(covered, row, children) / whole : 0;
      coverage[row] = share;
      if (whole > 0) flags[row] = COUNTED;
      tally[row] = (whole > 0 ? 1 << TALLY.counted : 0) | (share === 1 ? 1 << TALLY.covered : 0);
    }
  };
}
