import type { DistinctValues } from './distinct-values.js';
import type { Frequencies } from './frequencies.js';

/**
 * The frequencies of values whose codes are known.
 *
 * @param rows Positions of the values that count; all of them when left out.
 */
export function countCodes({ values, codes }: DistinctValues, rows?: Uint32Array): Frequencies {
  const counts = new Uint32Array(values.length + 1);
  if (rows) for (const row of rows) add(counts, codes[row] ?? 0);
  else for (const code of codes) add(counts, code);
  return frequenciesByCode(values, counts);
}

/**
 * The frequencies of the values that occur among those that were counted.
 *
 * @param counts By code: of no number, then of every value.
 */
export function frequenciesByCode(values: Float64Array, counts: Uint32Array): Frequencies {
  const occurring = counts.subarray(1);
  return {
    values: values.filter((_, at) => occurring[at] !== 0),
    counts: occurring.filter((count) => count !== 0),
    n: occurring.reduce((sum, count) => sum + count, 0),
  };
}

function add(counts: Uint32Array, code: number): void {
  counts[code] = (counts[code] ?? 0) + 1;
}
