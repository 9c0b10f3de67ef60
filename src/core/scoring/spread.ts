/** What a node gives to its parent: points; `null` where it is left out; NaN where it ends every score above it. */
export type Part = number | null;

/** What some completion may do to a node: leave it out, end its score, or leave it uncovered though all is answered. */
export const MAY_BE_OUT = 1;
export const MAY_BE_NONE = 2;
export const UNCOVERED = 4;

/** What a node may give over all completions of a response. */
export interface Spread {
  /** Lowest and highest value; NaN where no completion gives one. */
  readonly low: number;
  readonly high: number;
  /** {@link MAY_BE_OUT}, {@link MAY_BE_NONE} and {@link UNCOVERED}, where they are so. */
  readonly flags: number;
}

/** Whether a part is points. */
export function isValue(part: Part): part is number {
  return part !== null && !Number.isNaN(part);
}

/** The spread over the parts of several completions. */
export function spreadOf(parts: readonly Part[], open = false): Spread {
  const values = parts.filter(isValue).sort((a, b) => a - b);
  const out = parts.includes(null) ? MAY_BE_OUT : 0;
  const none = parts.includes(NaN) ? MAY_BE_NONE : 0;
  return { low: values[0] ?? NaN, high: values.at(-1) ?? NaN, flags: out | none | (open ? UNCOVERED : 0) };
}
