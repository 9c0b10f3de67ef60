import type { Path } from '../known-issue.js';

/** The value of something that may vary with an alternative. */
export type CaseOf<V> = V extends { readonly cases: Readonly<Record<string, infer Value>> } ? Value : V;

/** One of the values that something varying can have. */
export interface VaryingCase<Value> {
  readonly value: Value;
  readonly path: Path;
}

/** One value for each alternative of a variant. */
export interface Varied<Value> {
  readonly variant: string;
  readonly cases: Readonly<Record<string, Value>>;
}

/** Every value that something varying can have: itself, or one for each alternative. */
export function varyingCases<V extends object>(varying: V, path: Path): VaryingCase<CaseOf<V>>[] {
  if (isVaried(varying)) {
    return Object.entries<CaseOf<V>>(varying.cases).map(([id, value]) => ({ value, path: [...path, 'cases', id] }));
  }
  return isPlain(varying) ? [{ value: varying, path }] : [];
}

/** Whether a value differs between the alternatives of a variant. */
export function isVaried<V extends object>(varying: V): varying is V & Varied<CaseOf<V>> {
  return 'variant' in varying && 'cases' in varying;
}

function isPlain<V extends object>(varying: V): varying is V & CaseOf<V> {
  return !isVaried(varying);
}
