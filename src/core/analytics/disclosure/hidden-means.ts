import type { CountTable } from './count-table.js';
import { hideCounts } from './hide-counts.js';
import { tableNetwork } from './network.js';

/**
 * The segments whose mean is not published: too few enterprises, and others beside them, for the mean of all and those of
 * the other segments would give the last one by subtraction.
 *
 * @param counts Enterprises that each mean is of; together, those that the mean of all is of.
 * @param hidden Segments whose number of enterprises is hidden.
 * @param from Enterprises that a mean needs.
 */
export function hiddenMeans(counts: readonly number[], hidden: readonly boolean[], from: number): readonly boolean[] {
  const table: CountTable = { rows: counts.map(String), columns: null, counts: counts.map((count) => [count]) };
  const first = Uint8Array.from(counts, (count, at) => (hidden[at] || (count > 0 && count < from) ? 1 : 0));
  const found = hideCounts(tableNetwork(table), first, from);
  return counts.map((_, at) => (found ? found[at] === 1 : true));
}
