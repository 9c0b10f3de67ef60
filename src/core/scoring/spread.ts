/** What a node gives to its parent: a value, nothing (it is left out), or the end of every score above it. */
export type Part =
  { readonly kind: 'value'; readonly value: number } | { readonly kind: 'out' } | { readonly kind: 'none' };

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

/** Left out. */
export const OUT: Part = { kind: 'out' };
/** No score. */
export const NONE: Part = { kind: 'none' };

/** A value as a part. */
export function part(value: number): Part {
  return { kind: 'value', value };
}

/** The spread over the parts of several completions. */
export function spreadOf(parts: readonly Part[], open = false): Spread {
  const values = parts.flatMap((one) => (one.kind === 'value' ? [one.value] : []));
  return {
    low: values.length > 0 ? Math.min(...values) : null,
    high: values.length > 0 ? Math.max(...values) : null,
    out: parts.some((one) => one.kind === 'out'),
    none: parts.some((one) => one.kind === 'none'),
    open,
  };
}
