import type { RankedScores } from '../../core/analytics/cohort/rank-scores.js';
import { answerFingerprints, type Fingerprints } from '../../core/analytics/quality/answer-fingerprints.js';
import { contradictoryRows } from '../../core/analytics/quality/contradictory-rows.js';
import { sameStepRows } from '../../core/analytics/quality/same-step-rows.js';
import type { Structure } from '../../core/model/instrument.js';
import type { CohortColumns } from '../../core/scoring/columns/cohort-columns.js';
import { flagColumns, type FlagColumns } from './flag-columns.js';
import { growing, integers, shorts } from './growing.js';
import { rankedColumn } from './ranked-column.js';

/** What of the answers tells how good they are, a row each. */
export interface QualityColumns {
  /** Shares of the weight that is answered. */
  readonly coverage: RankedScores;
  readonly fingerprints: Fingerprints;
  /** Whether something is wrong with a row, by {@link SAME_STEP}, or by the id of a contradiction. */
  readonly flags: Pick<FlagColumns, 'count'>;
}

/** The flag of rows in which the option at one place was chosen throughout. No contradiction has an id with a colon. */
export const SAME_STEP = 'rows:same-step';
const FINGERPRINTED = 'rows:fingerprinted';

/** Collects how good answers are, batch by batch. */
export interface QualityCollector {
  readonly add: (columns: CohortColumns, coverage: Float64Array) => void;
  readonly columns: () => QualityColumns;
}

/** A collector for the responses to one questionnaire. */
export function qualityCollector(structure: Structure): QualityCollector {
  const coverage = rankedColumn();
  const [low, high] = [growing(integers), growing(shorts)];
  const flags = flagColumns();

  return {
    add(columns, shares) {
      coverage.append(shares);
      const fingerprints = answerFingerprints(columns);
      low.append(fingerprints.low);
      high.append(fingerprints.high);
      flags.append(columns.rows, [
        [FINGERPRINTED, positions(fingerprints.known)],
        [SAME_STEP, sameStepRows(structure, columns)],
        ...contradictoryRows(structure, columns).map(({ id, rows }) => [id, rows] as const),
      ]);
    },
    columns: () => ({
      coverage: coverage.ranked(),
      fingerprints: { low: low.all(), high: high.all(), known: flags.column(FINGERPRINTED) },
      flags,
    }),
  };
}

/** Where a mark is set. */
function positions(marks: Uint8Array): Uint32Array {
  const found = new Uint32Array(marks.length);
  let count = 0;
  for (let row = 0; row < marks.length; row++) if (marks[row] === 1) found[count++] = row;
  return found.subarray(0, count);
}
