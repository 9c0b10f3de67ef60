import type { RankedScores } from '../../core/analytics/cohort/rank-scores.js';
import { answerFingerprints } from '../../core/analytics/quality/answer-fingerprints.js';
import { contradictoryRows } from '../../core/analytics/quality/contradictory-rows.js';
import { sameStepRows } from '../../core/analytics/quality/same-step-rows.js';
import type { Structure } from '../../core/model/instrument.js';
import type { CohortColumns } from '../../core/scoring/columns/cohort-columns.js';
import { bytes, floats, growing } from './growing.js';
import { rankedColumn } from './ranked-column.js';

/** What of the answers tells how good they are, an element a row. */
export interface QualityColumns {
  /** Shares of the weight that is answered. */
  readonly coverage: RankedScores;
  /** See `answerFingerprints`. */
  readonly fingerprints: Float64Array;
  /** 1 where the option at one place was chosen throughout. */
  readonly sameStep: Uint8Array;
  /** By id of the contradiction, those that occur: 1 where the answers do not fit together. */
  readonly contradictory: ReadonlyMap<string, Uint8Array>;
}

/** Collects how good answers are, batch by batch. */
export interface QualityCollector {
  readonly add: (columns: CohortColumns, coverage: Float64Array) => void;
  readonly columns: () => QualityColumns;
}

/** A collector for the responses to one questionnaire. */
export function qualityCollector(structure: Structure): QualityCollector {
  const coverage = rankedColumn();
  const fingerprints = growing(floats);
  const sameStep = growing(bytes);
  // Taken up when the first one occurs: most never do.
  const contradictory = new Map<string, ReturnType<typeof growing<Uint8Array>>>();
  let rows = 0;

  return {
    add(columns, shares) {
      coverage.append(shares);
      fingerprints.append(answerFingerprints(columns));
      sameStep.append(marked(sameStepRows(structure, columns), columns.rows));
      const found = new Map(contradictoryRows(structure, columns).map(({ id, rows: own }) => [id, own]));
      for (const id of found.keys()) {
        if (contradictory.has(id)) continue;
        const column = growing(bytes);
        column.append(new Uint8Array(rows));
        contradictory.set(id, column);
      }
      for (const [id, column] of contradictory) column.append(marked(found.get(id) ?? NONE, columns.rows));
      rows += columns.rows;
    },
    columns: () => ({
      coverage: coverage.ranked(),
      fingerprints: fingerprints.all(),
      sameStep: sameStep.all(),
      contradictory: new Map([...contradictory].map(([id, column]) => [id, column.all()])),
    }),
  };
}

const NONE = new Uint32Array();

function marked(rows: Uint32Array, length: number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const row of rows) marks[row] = 1;
  return marks;
}
