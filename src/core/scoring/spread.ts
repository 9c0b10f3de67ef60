/** What a node gives to its parent: points; nothing, because it is left out; or the end of every score above it. */
export type Part = number | 'out' | 'none';

/** What a node may give over all completions of a response. */
export interface Spread {
  /** Lowest and highest value; `null` where no completion gives one. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether some completion leaves the node out. */
  readonly out: boolean;
  /** Whether some completion has no score here. */
  readonly none: boolean;
  /** Whether the node may stay uncovered even when everything is answered. */
  readonly open: boolean;
}

/** The spread over the parts of several completions. */
export function spreadOf(parts: readonly Part[], open = false): Spread {
  const values = parts.filter((part) => typeof part === 'number');
  const [low, high] = values.length > 0 ? [Math.min(...values), Math.max(...values)] : [null, null];
  return { low, high, out: parts.includes('out'), none: parts.includes('none'), open };
}
