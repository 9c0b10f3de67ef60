import { settle } from '../../compiled/settle.js';
import type { GroupNode } from '../../model/index-tree.js';
import type { Member } from './group-member.js';
import type { GroupSums } from './group-sums.js';
import { COUNTED, TALLY, VALUED, type NodeTable } from './node-table.js';
import type { Step } from './program.js';
import { rowCombination } from './row-combination.js';
import { rowPart } from './row-part.js';
import { totalAt, valuedWeight } from './row-totals.js';
import { isLinear } from '../combine.js';

/** What a group does to a combined value; `null` where it does nothing. */
export type Finish = ((value: number) => number) | null;

/** What a group gives to its parent: a value; nothing, where no child has one; the end of the score. */
export function partStep(
  node: GroupNode,
  members: readonly Member[],
  sums: GroupSums,
  table: NodeTable,
  finish: Finish,
): Step {
  const combined = isLinear(node.combine) ? quotients(node, members, sums, table) : combinations(node, members, table);
  const minimum = settle(node.minimumCoverage ?? 0);
  if (minimum <= 0 && !finish) return combined;
  const { value, flags, tally, coverage } = table;
  return (start, count) => {
    combined(start, count);
    for (let row = 0; row < count; row++) {
      const flag = flags[row] ?? 0;
      if ((flag & VALUED) === 0) continue;
      if (minimum > 0 && (flag & COUNTED) !== 0 && settle(coverage[row] ?? 0) < minimum) {
        value[row] = NaN;
        flags[row] = flag & ~VALUED;
        tally[row] = (tally[row] ?? 0) & ~(1 << TALLY.valued);
      } else if (finish) value[row] = finish(value[row] ?? NaN);
    }
  };
}

/** A sum, or a quotient of sums. */
function quotients(
  { combine }: GroupNode,
  members: readonly Member[],
  { value: sums, tally: tallies }: GroupSums,
  { value, flags, tally }: NodeTable,
): Step {
  const weight = valuedWeight(members);
  const divides = combine !== 'sum';
  return (_, count) => {
    for (let row = 0; row < count; row++) {
      const whole = totalAt(weight, row, tallies[row] ?? 0);
      const sum = sums[row] ?? NaN;
      const ends = Number.isNaN(sum);
      value[row] = divides && whole > 0 ? sum / whole : sum;
      if (ends || whole === 0) continue;
      flags[row] = (flags[row] ?? 0) | VALUED;
      tally[row] = (tally[row] ?? 0) | (1 << TALLY.valued);
    }
  };
}

/** A combination of the single values. */
function combinations({ combine }: GroupNode, members: readonly Member[], { value, flags, tally }: NodeTable): Step {
  const partAt = rowPart(members, rowCombination(combine));
  return (_, count) => {
    for (let row = 0; row < count; row++) {
      const part = partAt(row);
      value[row] = part ?? 0;
      if (part === null || Number.isNaN(part)) continue;
      flags[row] = (flags[row] ?? 0) | VALUED;
      tally[row] = (tally[row] ?? 0) | (1 << TALLY.valued);
    }
  };
}
