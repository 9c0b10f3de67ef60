/** The scores of rows. */
export function scoresAt(scores: Float64Array, rows: Uint32Array): Float64Array {
  // A loop: `Float64Array.from` takes ten times as long.
  const own = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) own[at] = scores[rows[at] ?? 0] ?? NaN;
  return own;
}
