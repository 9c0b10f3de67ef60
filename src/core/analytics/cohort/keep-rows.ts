/**
 * The rows that pass a test, in their order. `filter` of a typed array makes a list of all that pass first, which takes
 * several times the memory of the rows.
 */
export function keepRows(rows: Uint32Array, passes: (row: number) => boolean): Uint32Array {
  const kept = new Uint32Array(rows.length);
  let count = 0;
  for (const row of rows) if (passes(row)) kept[count++] = row;
  return kept.slice(0, count);
}
