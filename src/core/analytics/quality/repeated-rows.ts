import type { AssessmentColumns } from '../register/assessment-columns.js';

/**
 * Assessments beside which another one of the same enterprise counts in the same wave.
 *
 * @param latest The rows that count; see `latestRows`.
 * @returns Positions of the rows that do not count, ascending.
 */
export function repeatedRows({ rows, enterprise, wave }: AssessmentColumns, latest: Uint32Array): Uint32Array {
  const counts = new Uint8Array(rows);
  for (const row of latest) counts[row] = 1;
  const repeated: number[] = [];
  for (let row = 0; row < rows; row++) {
    if (counts[row] === 0 && enterprise[row] !== 0 && wave.codes[row] !== 0) repeated.push(row);
  }
  return Uint32Array.from(repeated);
}
