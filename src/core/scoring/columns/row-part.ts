import type { Member } from './group-member.js';
import { VALUED } from './node-table.js';
import type { CombineRow } from './row-combination.js';

/** The combined value of a row: NaN where a child ends the score, `null` where no child has a value. */
export function rowPart(members: readonly Member[], combine: CombineRow): (row: number) => number | null {
  const values = new Float64Array(members.length);
  const weights = new Float64Array(members.length);
  return (row) => {
    let length = 0;
    for (const { keys, table, weight } of members) {
      const key = keys[row] ?? 0;
      const value = table.value[key] ?? NaN;
      if (Number.isNaN(value)) return NaN;
      if (((table.flags[key] ?? 0) & VALUED) === 0) continue;
      values[length] = value;
      weights[length++] = weight;
    }
    return length === 0 ? null : combine(values, weights, length);
  };
}
