/**
 * How often each value occurs: all that any figure of one column needs. Frequencies of two cohorts, added, are those of
 * both together, and so are all figures made of them.
 */
export interface Frequencies {
  /** Ascending, each once; multiples of 1e-9. */
  readonly values: Float64Array;
  /** How often, from 1 on. */
  readonly counts: Uint32Array;
  /** How many altogether. */
  readonly n: number;
}
