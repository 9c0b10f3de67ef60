import { keepRows } from '../cohort/keep-rows.js';
import type { AssessmentColumns } from './assessment-columns.js';

/** The assessments of the same enterprises in two waves, in the same order. */
export interface RowPairs {
  readonly before: Uint32Array;
  readonly after: Uint32Array;
  /** Enterprises that were assessed in one of the waves only. */
  readonly onlyBefore: number;
  readonly onlyAfter: number;
}

/**
 * Pairs assessments by enterprise.
 *
 * @param rows The rows that count, at most one of each enterprise in each wave; see `latestRows`.
 * @param waves Ids of two waves.
 */
export function pairRows(
  { enterprise, wave }: AssessmentColumns,
  rows: Uint32Array,
  waves: { readonly before: string; readonly after: string },
): RowPairs {
  const [first, second] = [waves.before, waves.after].map((id) => wave.segments.indexOf(id) + 1);
  const inWave = (at: number | undefined) => keepRows(rows, (row) => at !== 0 && wave.codes[row] === at);
  const [earlier, later] = [inWave(first), inWave(second)];
  // Of each enterprise 1 plus its row in the later wave.
  const found = new Uint32Array(enterprise.reduce((most, own) => Math.max(most, own), 0) + 1);
  for (const row of later) found[enterprise[row] ?? 0] = row + 1;
  const partner = (row: number) => found[enterprise[row] ?? 0] ?? 0;
  const before = keepRows(earlier, (row) => partner(row) > 0);
  const after = before.map((row) => partner(row) - 1);
  const pairs = before.length;
  return { before, after, onlyBefore: earlier.length - pairs, onlyAfter: later.length - pairs };
}
