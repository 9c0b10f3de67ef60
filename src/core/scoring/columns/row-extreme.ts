import type { Member } from './group-member.js';
import { MAY_BE_OUT } from '../spread.js';
import { RANGED } from './node-table.js';
import type { CombineRow } from './row-combination.js';

/**
 * One end of the spread of a group in a row, NaN where there is none: what `extreme` does to a list. Whichever
 * subset of the children that may be left out is best, it takes the lowest (`sign` -1) or highest (1) of them first.
 */
export function rowExtreme(
  members: readonly Member[],
  end: 'low' | 'high',
  combine: CombineRow,
): (row: number) => number {
  const sign = end === 'low' ? -1 : 1;
  const most = members.length;
  const values = new Float64Array(most);
  const weights = new Float64Array(most);
  /** How many children are taken before the one at a position: those that may not be left out come first. */
  const rank = new Int32Array(most);
  const [taken, takenWeights] = [new Float64Array(most), new Float64Array(most)];
  let [valued, required] = [0, 0];

  function gather(row: number): void {
    [valued, required] = [0, 0];
    for (const { keys, table, weight } of members) {
      const key = keys[row] ?? 0;
      const flags = table.flags[key] ?? 0;
      if ((flags & RANGED) === 0) continue;
      values[valued] = table[end][key] ?? 0;
      weights[valued] = weight;
      const optional = (flags & MAY_BE_OUT) !== 0;
      if (!optional) required++;
      rank[valued++] = optional ? 0 : -1;
    }
  }

  /** Numbers the optional children from the best on, the first before the second on a tie. */
  function number(): void {
    for (let at = 0; at < valued; at++) {
      if (rank[at] === -1) continue;
      let better = 0;
      for (let other = 0; other < valued; other++) {
        if (rank[other] === -1) continue;
        const ahead = sign * ((values[other] ?? 0) - (values[at] ?? 0));
        if (ahead > 0 || (ahead === 0 && other < at)) better++;
      }
      rank[at] = better;
    }
  }

  /** The required children with so many optional ones, in the order of the tree. */
  function withOptional(count: number): number {
    let length = 0;
    for (let at = 0; at < valued; at++) {
      if ((rank[at] ?? 0) >= count) continue;
      taken[length] = values[at] ?? 0;
      takenWeights[length++] = weights[at] ?? 0;
    }
    return combine(taken, takenWeights, length);
  }

  return (row) => {
    gather(row);
    number();
    let best = NaN;
    for (let count = required > 0 ? 0 : 1; count <= valued - required; count++) {
      const value = withOptional(count);
      if (Number.isNaN(best) || sign * (value - best) > 0) best = value;
    }
    return best;
  };
}
