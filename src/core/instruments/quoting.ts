import type { Source } from '../model/source.js';

/** Marks a source that repeats what others published, and in which it was read. */
export function quoting<S extends Source>(source: S) {
  return { ...source, role: 'secondHand' } as const;
}
