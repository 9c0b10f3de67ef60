import { compileInstrument } from '../../compiled/compile-instrument.js';
import type { Situation } from '../../compiled/item-states.js';
import { own } from '../../compiled/own.js';
import type { Structure } from '../../model/instrument.js';
import type { Item } from '../../model/item.js';
import type { Scorable } from '../score.js';
import { cellKey, type CellColumn, type CohortColumns } from './cohort-columns.js';
import { hasNumbers, tickedOf } from './choices.js';
import { answerWriter } from './encode-answer.js';
import { encodeProfile } from './encode-profile.js';

/**
 * Writes the responses of a cohort into typed arrays, which {@link scoreColumns} reads.
 *
 * @throws {ReadinessError} For an answer that its item cannot have; `parseResponse` finds such answers in data from
 * outside. Answers to items that the instrument does not have are passed over.
 *
 * @example
 * scoreColumns(smeScreening, encodeColumns(smeScreening, responses)).score; // Float64Array, NaN where there is none
 */
export function encodeColumns<const S extends Structure>(
  structure: S,
  responses: readonly Scorable<S>[],
): CohortColumns;
export function encodeColumns(structure: Structure, responses: readonly Situation[]): CohortColumns {
  const { items, hash } = compileInstrument(structure);
  const cells = new Map<string, CellColumn>();
  const writers = [...items.values()].map((item) => {
    const written = emptyCells(item, responses.length);
    for (const [key, cell] of written) cells.set(key, cell);
    return { id: item.id, write: answerWriter(item, written) };
  });
  for (const [row, { answers }] of responses.entries()) {
    for (const { id, write } of writers) {
      const answer = own(answers, id);
      if (answer) write(row, answer);
    }
  }
  const { id, version } = structure;
  return { instrument: { id, version, hash }, rows: responses.length, cells, profile: encodeProfile(responses) };
}

/** The cells of an item, by key: one, or one for each row of a matrix. */
function emptyCells(item: Item, rows: number): ReadonlyMap<string, CellColumn> {
  const keys = item.kind === 'matrix' ? item.rows.map(({ id }) => cellKey(item.id, id)) : [item.id];
  const words = Math.ceil(tickedOf(item).length / 32);
  return new Map(
    keys.map((key) => [
      key,
      {
        codes: new Uint8Array(rows),
        ...(words > 0 ? { ticks: Array.from({ length: words }, () => new Uint32Array(rows)) } : {}),
        ...(hasNumbers(item) ? { numbers: new Float64Array(rows) } : {}),
      },
    ]),
  );
}
