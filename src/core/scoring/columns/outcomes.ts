import type { Wanted } from './group-columns.js';
import type { NodeColumns } from './node-table.js';
import { COUNTED, VALUED } from './node-table.js';

/** Which entries of a table are the same. */
export interface Outcomes {
  /** The outcome of each entry, numbered from 0 in the order of the entries. */
  readonly ids: Int32Array;
  readonly count: number;
}

/** What a node can come to, as far as it is wanted. */
export function outcomesOf({ table, used }: NodeColumns, { coverage, bounds }: Wanted): Outcomes {
  const { value, low, high, flags } = table;
  const looked = VALUED | (coverage ? COUNTED : 0) | (bounds ? ~COUNTED : 0);
  return numbered(used, (key) =>
    [
      value[key],
      (flags[key] ?? 0) & looked,
      coverage ? table.coverage[key] : 0,
      bounds ? low[key] : 0,
      bounds ? high[key] : 0,
    ].join(' '),
  );
}

/** Numbers what is told apart by a name. */
export function numbered(used: number, nameOf: (key: number) => string): Outcomes {
  const known = new Map<string, number>();
  const ids = Int32Array.from({ length: used }, (_, key) => {
    const name = nameOf(key);
    const id = known.get(name) ?? known.size;
    known.set(name, id);
    return id;
  });
  return { ids, count: known.size };
}
