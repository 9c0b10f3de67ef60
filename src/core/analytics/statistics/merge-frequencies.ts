import type { Frequencies } from './frequencies.js';

/** The frequencies of two cohorts without a common member, together; in whatever order, the same. */
export function mergeFrequencies(a: Frequencies, b: Frequencies): Frequencies {
  const longest = a.values.length + b.values.length;
  const values = new Float64Array(longest);
  const counts = new Uint32Array(longest);
  let [at, inA, inB] = [0, 0, 0];
  while (inA < a.values.length || inB < b.values.length) {
    const [first, second] = [a.values[inA] ?? Infinity, b.values[inB] ?? Infinity];
    values[at] = Math.min(first, second);
    counts[at++] = (first <= second ? (a.counts[inA++] ?? 0) : 0) + (second <= first ? (b.counts[inB++] ?? 0) : 0);
  }
  return { values: values.slice(0, at), counts: counts.slice(0, at), n: a.n + b.n };
}
