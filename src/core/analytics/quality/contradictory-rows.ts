import { compileInstrument } from '../../compiled/compile-instrument.js';
import type { Contradiction } from '../../model/contradiction.js';
import type { Structure } from '../../model/instrument.js';
import type { CohortColumns } from '../../scoring/columns/cohort-columns.js';
import { run, type Program } from '../../scoring/columns/program.js';
import { TRUE } from '../../scoring/columns/truth-bytes.js';
import { truthColumns } from '../../scoring/columns/truth-columns.js';

/** The respondents whose answers do not fit together in one way. */
export interface ContradictoryRows {
  readonly id: string;
  /** `hard`: both cannot be true. `soft`: unusual. */
  readonly kind: Contradiction['kind'];
  /** Positions of rows, ascending. */
  readonly rows: Uint32Array;
}

/**
 * Answers of a cohort that do not fit together, as `contradictions` finds them in one response; those that nobody gave
 * are left out.
 *
 * @param columns Columns that `encodeColumns` made, or `scoreColumns` accepts.
 */
export function contradictoryRows(structure: Structure, columns: CohortColumns): readonly ContradictoryRows[] {
  const program: Program = { instrument: compileInstrument(structure), cohort: columns, steps: [] };
  const truths = truthColumns(program);
  const found = (structure.contradictions ?? []).map(({ id, kind, when }) => {
    const truth = truths.truth(when);
    const rows: number[] = [];
    program.steps.push((start, count) => {
      for (let row = 0; row < count; row++) if (truth[row] === TRUE) rows.push(start + row);
    });
    return { id, kind, rows };
  });
  run(program);
  return found.flatMap(({ id, kind, rows }) => (rows.length > 0 ? [{ id, kind, rows: Uint32Array.from(rows) }] : []));
}
