import { compileInstrument } from '../compiled/compile-instrument.js';
import type { Structure } from '../model/instrument.js';
import { error, type KnownIssue } from '../model/known-issue.js';
import type { Region } from '../regions/region.js';
import { readResponse } from '../response/parse-response.js';
import type { Cell } from './cell.js';
import type { HeaderColumn } from './column.js';
import { groupCells } from './group-cells.js';
import type { ColumnMapping } from './map-columns.js';
import { withoutPersonalData } from './personal-data.js';
import { placeIssue } from './place-issue.js';
import { rawResponse } from './raw-response.js';
import type { ReadCellOptions } from './read-cell.js';
import { readGroup } from './read-group.js';
import { readRowHeader, type RowDefaults } from './read-row-header.js';
import type { RowIssue } from './row-issue.js';
import type { TableRecord } from './table-record.js';

/** What is known besides the rows. */
export interface RowOptions extends Partial<ReadCellOptions>, RowDefaults {
  /** The region whose checks the profile must pass. */
  readonly region?: Region;
}

/** A faulty row: nothing of it is taken, and its cells are kept to be put right. */
export interface FaultyRow {
  readonly ok: false;
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly issues: readonly RowIssue[];
}

/** A row that was read whole, perhaps with warnings, or a faulty one. */
export type RowReading =
  | { readonly ok: true; readonly row: number; readonly record: TableRecord; readonly issues: readonly RowIssue[] }
  | FaultyRow;

/** Reads one row, whose number is told with everything that is wrong with it. */
export type ReadRow = (cells: readonly Cell[], row: number) => RowReading;

/**
 * A reader of rows whose columns were mapped. A row is taken whole or not at all; a faulty one names every column that is
 * wrong, with what stands there and what would put it right.
 *
 * @throws {ReadinessError} For a structure of unknown origin.
 * @example
 * const read = createRowReader(smeScreeningStructure, mapColumns(columns, ['id', 'net-access']), { region: vietnam });
 * read(['r1', 'fixed-evrywhere'], 2); // { ok: false, row: 2, issues: [{ column: 'net-access', … }], … }
 */
export function createRowReader(structure: Structure, mapping: ColumnMapping, options: RowOptions = {}): ReadRow {
  const { numbers = null, words = [], region } = options;
  const instrument = compileInstrument(structure);
  const headers = mapping.columns.flatMap((column, at): [number, HeaderColumn['key']][] =>
    column?.holds === 'header' ? [[at, column.key]] : [],
  );
  const groups = groupCells(mapping, { numbers, words });

  return (cells, row) => {
    const around = new Map(headers.flatMap(([at, key]) => textAt(cells[at], key)));
    const header = readRowHeader(around, row, structure.defaultLocale, options);
    const read = groups.map((group) => readGroup(group, cells));
    const outcome = readResponse(instrument, rawResponse(instrument, around, header, read), region ? { region } : {});
    const place = placeIssue(mapping, cells, row);
    const issues = [
      ...header.problems.map(([key, issue]) => place(issue, key)),
      ...read.flatMap(({ problems }) => problems.map(([at, issue]) => place(issue, at))),
      ...outcome.issues.map((issue) => place(issue, 'path')),
      ...extraCells(mapping.header.length, cells).map((issue) => place(issue, -1)),
    ];
    if (outcome.ok && issues.every(({ issue }) => issue.severity === 'warning')) {
      return { ok: true, row, record: { response: outcome.value, ...header.programme }, issues };
    }
    return { ok: false, row, cells: withoutPersonalData(mapping.header, cells, issues), issues };
  };
}

function textAt<Key>(cell: Cell | undefined, key: Key): [Key, string][] {
  const text = String(cell ?? '').trim();
  return text === '' ? [] : [[key, text]];
}

function extraCells(maximum: number, cells: readonly Cell[]): readonly KnownIssue[] {
  const extra = cells.slice(maximum).some((cell) => cell !== null && cell !== '');
  return extra ? [error('row/too-many-cells', [], { count: cells.length, maximum })] : [];
}
