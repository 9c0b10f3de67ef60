import type { Register } from '../../../../src/core/analytics/register/reading/parse-register.js';
import type { Cell } from '../../../../src/core/exchange/cell.js';
import { headersEn } from '../../../../src/core/i18n/intake/headers-en.js';
import { headersVi } from '../../../../src/core/i18n/intake/headers-vi.js';
import { knownColumns } from '../../../../src/core/programme/intake/columns/known-columns.js';
import { proposeColumns } from '../../../../src/core/programme/intake/columns/propose-columns.js';
import { freshRegister } from '../../../../src/core/programme/intake/fresh-register.js';
import { intakeContextOf } from '../../../../src/core/programme/intake/intake-context-of.js';
import { mergeRows, type Merged } from '../../../../src/core/programme/intake/merging/merge-rows.js';
import { finished } from '../../../../src/core/pieces/pieces.js';
import type { FaultyIntakeRow, IntakeRow } from '../../../../src/core/programme/intake/rows/intake-row.js';
import { createTableIntake } from '../../../../src/core/programme/intake/rows/table-intake.js';
import { tableInstrument } from '../../../../src/core/programme/intake/table-instrument.js';
import type { WaveRule } from '../../../../src/core/programme/intake/wave-rule.js';

export const HEADERS = { vi: headersVi, en: headersEn };

/** What came of a table. */
export interface TakenTable extends Merged {
  readonly rows: readonly IntakeRow[];
  readonly faulty: readonly FaultyIntakeRow[];
  /** Codes of everything that is wrong, by row. */
  readonly wrong: Readonly<Record<number, readonly string[]>>;
}

interface Options {
  readonly register?: Register;
  readonly instrument?: string | null;
  readonly rule?: WaveRule;
  /** Numbers of the rows, where they are not in the order of the file. */
  readonly numbers?: readonly number[];
}

/** Takes a table into a register, as the service does: columns by their headers, then every row. */
export async function takeTable(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  {
    register = freshRegister('so.csv'),
    instrument: id = 'sme-screening',
    rule = { kind: 'dates' },
    numbers,
  }: Options = {},
): Promise<TakenTable> {
  const context = await intakeContextOf(register);
  const instrument = id === null ? null : await tableInstrument(id, context.region);
  const known = knownColumns(HEADERS, instrument, context.region);
  const meanings = proposeColumns(header, rows, known).map(({ meaning }) => meaning);
  const read = createTableIntake(
    { file: 'so.csv', header, meanings, known, instrument, numbers: null, date: null },
    context,
  );
  const outcomes = rows.map((cells, at) => read(cells, numbers?.[at] ?? at + 2));
  const sound = outcomes.flatMap((one) => (one.ok ? [one.value] : []));
  const faulty = outcomes.flatMap((one) => (one.ok ? [] : [one]));
  const pieces = mergeRows(register, sound, {
    rule,
    nameWave: (from) => ({ vi: from }),
    nameRow: ({ row }) => `Dòng ${row}`,
  });
  const merged = finished(pieces);
  const wrong: Record<number, string[]> = {};
  for (const { row, issues } of faulty) wrong[row] = issues.map(({ issue }) => issue.code);
  for (const [{ row }, { code }] of merged.faults) wrong[row] = [code];
  return { ...merged, rows: sound, faulty, wrong };
}
