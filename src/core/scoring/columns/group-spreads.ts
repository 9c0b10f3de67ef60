import type { GroupNode } from '../../model/index-tree.js';
import type { Member } from './group-member.js';
import type { Finish } from './group-parts.js';
import type { GroupSums } from './group-sums.js';
import { MOST_TALLIED, RANGED, TALLY, type NodeTable } from './node-table.js';
import { MAY_BE_NONE, MAY_BE_OUT, UNCOVERED } from '../spread.js';
import type { Step } from './program.js';
import { rowCombination } from './row-combination.js';
import { rowExtreme } from './row-extreme.js';
import { isLinear } from '../combine.js';

/** The spread of a group, as `readGroup` has it. */
export function spreadStep(
  node: GroupNode,
  members: readonly Member[],
  sums: GroupSums,
  table: NodeTable,
  finish: Finish,
): Step {
  const combine = rowCombination(node.combine);
  const [lowest, highest] = [rowExtreme(members, 'low', combine), rowExtreme(members, 'high', combine)];
  // Where every child certainly has a value, the ends are those of the sums.
  const plain = isLinear(node.combine) && members.length > 0 && members.length <= MOST_TALLIED ? members.length : NaN;
  const whole = node.combine === 'sum' ? 1 : members.reduce((total, { weight }) => total + weight, 0);
  const thin = (node.minimumCoverage ?? 0) > 0;
  const { low, high, flags, tally } = table;
  const { low: lows, high: highs, tally: tallies } = sums;

  /** A row in which a child may be left out, end the score or stay uncovered. */
  function writeUncertain(row: number): void {
    const bottom = lowest(row);
    const ranged = Number.isNaN(bottom) ? 0 : RANGED;
    flags[row] = (flags[row] ?? 0) | spreadFlags(members, row, thin) | ranged;
    low[row] = ranged === 0 ? 0 : bottom;
    high[row] = ranged === 0 ? 0 : highest(row);
    if (((flags[row] ?? 0) & UNCERTAIN) === RANGED) tally[row] = (tally[row] ?? 0) | PLAIN;
  }

  return (_, count) => {
    for (let row = 0; row < count; row++) {
      if ((tallies[row] ?? 0) >>> TALLY.plain === plain) {
        low[row] = (lows[row] ?? 0) / whole;
        high[row] = (highs[row] ?? 0) / whole;
        flags[row] = (flags[row] ?? 0) | RANGED;
        tally[row] = (tally[row] ?? 0) | PLAIN;
      } else writeUncertain(row);
    }
    if (finish) finishEnds(table, finish, count);
  };
}

const PLAIN = 1 << TALLY.plain;
const UNCERTAIN = RANGED | MAY_BE_OUT | MAY_BE_NONE | UNCOVERED;

/** What a group subtracts from turns the ends round. */
function finishEnds({ low, high, flags }: NodeTable, finish: NonNullable<Finish>, count: number): void {
  for (let row = 0; row < count; row++) {
    if (((flags[row] ?? 0) & RANGED) === 0) continue;
    const [one, other] = [finish(low[row] ?? 0), finish(high[row] ?? 0)];
    low[row] = Math.min(one, other);
    high[row] = Math.max(one, other);
  }
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
