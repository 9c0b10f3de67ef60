/** Segments of which something may belong to several: an enterprise to the measures that support it. */
export interface Memberships {
  readonly by: string;
  readonly segments: readonly string[];
  /** Of each the positions of its segments, ascending, each once. */
  readonly members: readonly Uint32Array[];
}

/**
 * Segments of which something may belong to several, in the order of their ids.
 *
 * @param lists The segments of each.
 */
export function memberships(by: string, lists: readonly (readonly string[])[]): Memberships {
  const segments = [...new Set(lists.flat())].sort();
  const positions = new Map(segments.map((segment, at) => [segment, at]));
  const members = lists.map((list) =>
    Uint32Array.from(new Set(list.flatMap((one) => positions.get(one) ?? []))).sort(),
  );
  return { by, segments, members };
}
