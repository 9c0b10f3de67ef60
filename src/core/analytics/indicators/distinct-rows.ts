/** Rows that are alike in some columns. */
export interface DistinctRows {
  /** Of each row which of the kinds it is. */
  readonly kinds: Uint32Array;
  /** Of each kind its first row. */
  readonly first: readonly number[];
}

/**
 * Tells rows apart by the values of columns.
 *
 * @param columns Arrays of the same length.
 */
export function distinctRows(columns: readonly ArrayLike<number>[], rows: number): DistinctRows {
  let kinds = new Uint32Array(rows);
  let first: readonly number[] = rows > 0 ? [0] : [];
  for (const column of columns) ({ kinds, first } = divided(kinds, column));
  return { kinds, first };
}

/** Divides each kind by the values of one more column. */
function divided(kinds: Uint32Array, column: ArrayLike<number>) {
  const byValue = new Map<number, Map<number, number>>();
  const first: number[] = [];
  const finer = new Uint32Array(kinds.length);
  for (let row = 0; row < kinds.length; row++) {
    const [value, kind] = [column[row] ?? 0, kinds[row] ?? 0];
    let known = byValue.get(value);
    if (!known) byValue.set(value, (known = new Map<number, number>()));
    let own = known.get(kind);
    if (own === undefined) known.set(kind, (own = first.push(row) - 1));
    finer[row] = own;
  }
  return { kinds: finer, first };
}
