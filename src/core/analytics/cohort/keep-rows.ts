/**
 * The rows that pass a test, in their order. `filter` of a typed array makes a list of all that pass first, which takes
 * several times the memory of the rows.
 *
 * @param passes Is asked twice of each row.
 */
export function keepRows(rows: Uint32Array, passes: (row: number) => boolean): Uint32Array {
  let count = 0;
  for (const row of rows) if (passes(row)) count++;
  const kept = new Uint32Array(count);
  let at = 0;
  for (const row of rows) if (passes(row)) kept[at++] = row;
  return kept;
}
