import type { RankedScores } from '../cohort/rank-scores.js';
import type { RowPairs } from '../register/pair-rows.js';
import { settle } from '../../compiled/settle.js';
import { createExactSum } from '../statistics/exact-sum.js';
import type { Frequencies } from '../statistics/frequencies.js';
import { nano } from '../statistics/nano.js';
import { changeOf, type PairedChange } from '../statistics/paired-change.js';

/** Counts of pairs of scores that stay in the cache. */
const MOST = 2 ** 18;

/**
 * The change of pairs of rows, as `pairedChange` has it, by counting which two scores go together: with few different
 * scores there are far fewer pairs of them than enterprises.
 *
 * @returns `null` where too many different scores occur.
 */
export function codedChange(scores: RankedScores, { before, after }: RowPairs): PairedChange | null {
  if (scores instanceof Float64Array || (scores.values.length + 1) ** 2 > MOST) return null;
  const { values, codes } = scores;
  const width = values.length + 1;
  const counts = new Uint32Array(width * width);
  for (let at = 0; at < before.length; at++) {
    const place = (codes[before[at] ?? 0] ?? 0) * width + (codes[after[at] ?? 0] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const [from, to] = [createExactSum(), createExactSum()];
  const changes = new Map<number, number>();
  const nanos = Array.from(values, nano);
  for (const [earlier, first] of nanos.entries()) {
    for (const [later, second] of nanos.entries()) {
      const count = counts[(earlier + 1) * width + later + 1] ?? 0;
      if (count === 0) continue;
      from.add(first, count);
      to.add(second, count);
      const change = settle((second - first) / 1e9);
      changes.set(change, (changes.get(change) ?? 0) + count);
    }
  }
  return changeOf({ from: from.total(), to: to.total(), frequencies: inOrder(changes) }, before.length);
}

function inOrder(counts: ReadonlyMap<number, number>): Frequencies {
  const values = Float64Array.from(counts.keys()).sort();
  const ordered = Uint32Array.from(values, (value) => counts.get(value) ?? 0);
  return { values, counts: ordered, n: ordered.reduce((sum, count) => sum + count, 0) };
}
