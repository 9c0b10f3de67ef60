import { compileInstrument } from '../../compiled/compile-instrument.js';
import type { Situation } from '../../compiled/item-states.js';
import { evaluateIndicator } from '../../facts/evaluate-indicator.js';
import type { CountedIndicator } from '../../facts/fact.js';
import { factsOf } from '../../facts/facts-of.js';
import { vocabulary as shared, type Vocabulary } from '../../facts/vocabulary.js';
import type { Structure } from '../../model/instrument.js';
import type { Item } from '../../model/item.js';
import { cellKey, type CohortColumns } from '../../scoring/columns/cohort-columns.js';
import { truthByte } from '../../scoring/columns/truth-bytes.js';
import { decodeAnswer } from './decode-answer.js';
import { distinctRows } from './distinct-rows.js';
import { factDependencies } from './fact-dependencies.js';

/**
 * Whether each respondent of a cohort is counted, as `evaluateIndicator` says it of the facts of one response. Of the
 * respondents with the same answers to what matters only the first is looked at.
 *
 * @returns By row 0 for no, 1 where it is unknown, 2 for yes.
 */
export function indicatorTruths(
  indicator: CountedIndicator,
  structure: Structure,
  columns: CohortColumns,
  vocabulary: Vocabulary = shared,
): Uint8Array {
  const { items, profile } = factDependencies(compileInstrument(structure), indicator.when, vocabulary);
  const fields = profile.flatMap((field) => columns.profile.get(field)?.codes ?? []);
  const asked = items.flatMap((item) => arraysOf(item, columns));
  const { kinds, first } = distinctRows([...fields, ...asked], columns.rows);
  const truths = Uint8Array.from(first, (row) => {
    const facts = factsOf(structure, situationOf(items, profile, columns, row), vocabulary);
    return truthByte(evaluateIndicator(indicator, facts, vocabulary));
  });
  return Uint8Array.from(kinds, (kind) => truths[kind] ?? 1);
}

/** Everything that columns hold of an item. */
function arraysOf(item: Item, { cells }: CohortColumns): readonly ArrayLike<number>[] {
  const keys = item.kind === 'matrix' ? item.rows.map(({ id }) => cellKey(item.id, id)) : [item.id];
  return keys.flatMap((key) => {
    const cell = cells.get(key);
    return cell ? [cell.codes, ...(cell.ticks ?? []), ...(cell.numbers ? [cell.numbers] : [])] : [];
  });
}

function situationOf(
  items: readonly Item[],
  profile: readonly string[],
  columns: CohortColumns,
  row: number,
): Situation {
  const answers = items.map((item) => [item.id, decodeAnswer(item, columns, row)] as const);
  const fields = profile.flatMap((field) => {
    const { codes, values } = columns.profile.get(field) ?? {};
    const value = values?.[(codes?.[row] ?? 0) - 1];
    return value === undefined ? [] : [[field, value] as const];
  });
  return { answers: Object.fromEntries(answers), profile: Object.fromEntries(fields) };
}
