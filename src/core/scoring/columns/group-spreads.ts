import type { GroupNode } from '../../model/index-tree.js';
import type { Member } from './group-member.js';
import type { GroupSums } from './group-sums.js';
import { MAY_BE_NONE, MAY_BE_OUT, MOST_TALLIED, RANGED, TALLY, UNCOVERED, type NodeTable } from './node-table.js';
import type { Step } from './program.js';
import { rowCombination } from './row-combination.js';
import { rowExtreme } from './row-extreme.js';

/** The spread of a group, as `groupSpread` has it, for the rows of a block. */
export function groupSpreads(
  node: GroupNode,
  members: readonly Member[],
  sums: GroupSums,
  table: NodeTable,
  finish: (value: number) => number,
): Step {
  const combine = rowCombination(node.combine);
  const [lowest, highest] = [rowExtreme(members, 'low', combine), rowExtreme(members, 'high', combine)];
  const linear = node.combine === 'sum' || node.combine === 'mean' || node.combine === 'weightedMean';
  // Where every child certainly has a value, the ends are those of the sums.
  const plain = linear && members.length > 0 && members.length <= MOST_TALLIED ? members.length : NaN;
  const whole = node.combine === 'sum' ? 1 : members.reduce((total, { weight }) => total + weight, 0);
  const thin = (node.minimumCoverage ?? 0) > 0;

  function write(row: number, low: number, high: number, flags: number): void {
    table.flags[row] = (table.flags[row] ?? 0) | flags | (Number.isNaN(low) ? 0 : RANGED);
    const ends = [finish(low), finish(high)] as const;
    table.low[row] = Number.isNaN(low) ? 0 : Math.min(...ends);
    table.high[row] = Number.isNaN(low) ? 0 : Math.max(...ends);
  }

  return (_, count) => {
    for (let row = 0; row < count; row++) {
      if ((sums.tally[row] ?? 0) >>> TALLY.plain === plain) {
        write(row, (sums.low[row] ?? 0) / whole, (sums.high[row] ?? 0) / whole, 0);
      } else {
        write(row, lowest(row), highest(row), spreadFlags(members, row, thin));
      }
    }
  };
}

/** What some completion may do to the group in a row. */
function spreadFlags(members: readonly Member[], row: number, thin: boolean): number {
  let [some, all] = [0, MAY_BE_OUT];
  for (const { keys, table } of members) {
    const flags = table.flags[keys[row] ?? 0] ?? 0;
    some |= flags & (MAY_BE_NONE | UNCOVERED);
    all &= flags;
  }
  // What stays uncovered may fall short of the minimum.
  return some | all | (thin && (some & UNCOVERED) !== 0 ? MAY_BE_NONE : 0);
}
