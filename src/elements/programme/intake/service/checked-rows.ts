import type { Register } from '../../../../core/analytics/register/reading/parse-register.js';
import type { Delimiter } from '../../../../core/exchange/csv/delimiter.js';
import { refusesValue, withoutPersonalData } from '../../../../core/exchange/personal-data.js';
import type { Programme } from '../../../../core/model/programme.js';
import { each, part, type Pieces } from '../../../../core/pieces/pieces.js';
import { mergeRows, type Merged } from '../../../../core/programme/intake/merging/merge-rows.js';
import { unnamedId } from '../../../../core/programme/intake/merging/match-rows.js';
import type { NameWave } from '../../../../core/programme/intake/merging/assign-waves.js';
import { rowProblem } from '../../../../core/programme/intake/rows/row-problem.js';
import type { FaultyIntakeRow, IntakeRow } from '../../../../core/programme/intake/rows/intake-row.js';
import type { IntakeProblem } from '../../../../core/programme/intake/intake-issue.js';
import type { WaveRule } from '../../../../core/programme/intake/wave-rule.js';
import type { IntakeCounts } from '../../../../core/programme/intake/intake-counts.js';
import type { IntakePreview } from '../intake-service.js';
import { fileProblem } from '../reading/file-problem.js';
import type { PassedOver } from '../reading/source.js';

/** How many problems are told one by one. */
const TOLD = 20;

/** Everything that was read of a source. */
export interface ReadRows {
  readonly rows: readonly IntakeRow[];
  readonly faulty: readonly FaultyIntakeRow[];
  readonly passedOver: readonly PassedOver[];
  /** Headers of the table; empty for assessments. */
  readonly header: readonly string[];
  /** What stands between the cells of the table: the program that wrote it opens a report that has the same. */
  readonly delimiter: Delimiter;
  /** Whether the number of a row says nothing: each is a file of its own, or stands in a register. */
  readonly byFile: boolean;
}

/** How rows become part of a register. */
export interface MergeWords {
  readonly rule: WaveRule;
  readonly brought: Pick<Programme, 'waves' | 'places'>;
  readonly nameWave: NameWave;
  readonly nameRow: (row: IntakeRow) => string;
}

/** Rows with what would come of them. */
export interface CheckedRows {
  readonly read: ReadRows;
  readonly merged: Merged;
  /** Those that cannot be read, and those that do not fit to others. */
  readonly faulty: readonly FaultyIntakeRow[];
}

/** Tries rows against a register, which is not changed. */
export function* checkRows(base: Register, read: ReadRows, words: MergeWords): Pieces<CheckedRows> {
  const merged = yield* part(mergeRows(base, read.rows, words), 0, 0.9);
  const unfit: FaultyIntakeRow[] = [];
  const keep = each([...merged.faults], ([{ file, row, cells }, issue]) => {
    const issues = [rowProblem(row, null, null, issue)];
    unfit.push({ ok: false, file, row, cells: withoutPersonalData(read.header, cells, []), issues });
  });
  yield* part(keep, 0.9, 1);
  const faulty = [...read.faulty, ...unfit].sort((a, b) =>
    a.file === b.file ? a.row - b.row : a.file < b.file ? -1 : 1,
  );
  return { read, merged, faulty };
}

/** What the officer sees of it. */
export function previewOf(checked: CheckedRows): IntakePreview {
  const { read, merged, faulty } = checked;
  const told = problemsOf(faulty, read.byFile, 'error');
  const warnings = problemsOf(warnedRows(checked), read.byFile, 'warning');
  const over = read.passedOver.map(({ passedOver, issue }) => fileProblem(passedOver, issue));
  return {
    counts: { ...countsOf(read, merged, faulty), problems: told.length + over.length, warnings: warnings.length },
    waves: merged.waves,
    blocking: [],
    problems: [...told, ...over].slice(0, TOLD),
    warnings: warnings.slice(0, TOLD),
  };
}

/** How many of what there would be. */
export function countsOf(read: ReadRows, merged: Merged, faulty: readonly FaultyIntakeRow[]): IntakeCounts {
  return {
    rows: read.rows.length + read.faulty.length,
    faulty: faulty.length,
    passedOver: read.passedOver.length,
    enterprises: merged.enterprises,
    assessments: merged.assessments,
    unnamed: read.rows.reduce((sum, row) => sum + (row.unnamed && !merged.faults.has(row) ? 1 : 0), 0),
    problems: 0,
    warnings: 0,
  };
}

/** Rows that are taken although something in them seems to be wrong, as a report has them. */
function warnedRows(checked: CheckedRows): readonly FaultyIntakeRow[] {
  return warned(checked).map((one) => reported(one, checked.read));
}

/**
 * The same as a table to be put right and taken in again. Where nothing names the enterprise of a row but its place, which is
 * another in the table of these alone, the id that was made of it stands in a column of its own.
 *
 * @param idHeader What a column of ids of enterprises is called.
 */
export function warnedTable(checked: CheckedRows, idHeader: string): Pick<CheckedRows, 'read' | 'faulty'> {
  const read = { ...checked.read, passedOver: [] };
  const isTable = read.header.length > 0;
  const rows = warned(checked);
  if (!isTable || !rows.some(({ unnamed }) => unnamed)) return { read, faulty: warnedRows(checked) };
  const faulty = rows.map((one) => {
    const row = reported(one, read);
    return { ...row, cells: [one.unnamed ? unnamedId(one) : null, ...row.cells] };
  });
  return { read: { ...read, header: [idHeader, ...read.header] }, faulty };
}

function warned({ read, merged }: CheckedRows): readonly IntakeRow[] {
  return read.rows.filter((one) => (one.warnings ?? []).length > 0 && !merged.faults.has(one));
}

function reported({ file, row, cells, warnings = [] }: IntakeRow, { header }: ReadRows): FaultyIntakeRow {
  return { ok: false, file, row, cells: withoutPersonalData(header, cells, []), issues: warnings };
}

function problemsOf(
  faulty: readonly FaultyIntakeRow[],
  byFile: boolean,
  severity: 'error' | 'warning',
): readonly IntakeProblem[] {
  return faulty.flatMap(({ file, row, issues }) =>
    issues
      .filter(({ issue }) => issue.severity === severity)
      .map(({ column, value, issue }) => {
        return { file, row: byFile ? null : row, column, value: refusesValue(issue) ? '' : value, issue };
      }),
  );
}
