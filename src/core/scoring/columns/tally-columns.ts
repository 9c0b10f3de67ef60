import { addWholeColumns } from './add-columns.js';
import type { WideMember } from './group-member.js';
import { MOST_TALLIED, type NodeColumns } from './node-table.js';
import type { Step } from './program.js';

/**
 * Adds the tallies of children up, 0 where they are too many to be tallied. Where all that each of them came to so far
 * has the same tally, the sum is the same in every row, and is not added up again.
 */
export function tallyStep(members: readonly WideMember[], tally: Int32Array): Step {
  if (members.length > MOST_TALLIED) return () => undefined;
  const addends = members.map(({ keys, table }) => ({ keys, numbers: table.tally }));
  const commons = members.map(commonTally);
  let filled = 0;
  return (_, count) => {
    const common = commons.reduce<number | null>((sum, next) => {
      const one = next();
      return sum === null || one === null ? null : sum + one;
    }, 0);
    if (common === null) addWholeColumns(tally, addends, count);
    else if (common !== filled) tally.fill(common);
    filled = common ?? NaN;
  };
}

/** The tally that all entries of a node have so far; `null` where they differ, or where every block has its own. */
function commonTally({ table: { tally }, written }: NodeColumns): () => number | null {
  let looked = 0;
  let common: number | null = written ? (tally[0] ?? 0) : null;
  return () => {
    if (common === null || !written) return null;
    if (looked === 0) common = tally[0] ?? 0;
    for (; looked < written(); looked++) if (tally[looked] !== common) common = null;
    return common;
  };
}
