import type { Structure } from '../model/instrument.js';
import { error } from '../model/known-issue.js';
import type { Cell } from './cell.js';
import { createIdTable } from './id-table.js';
import type { ColumnMapping } from './map-columns.js';
import { withoutPersonalData } from './personal-data.js';
import { placeIssue } from './place-issue.js';
import { isEmpty } from './read-group.js';
import type { RowIssue } from './row-issue.js';
import { createRowReader, type FaultyRow, type ReadRow, type RowOptions } from './row-reader.js';
import type { TableRecord } from './table-record.js';

/** Everything that a table held: records, and the rows of which nothing was taken. */
export interface ReadTable {
  readonly records: readonly TableRecord[];
  readonly faulty: readonly FaultyRow[];
  /** Of the rows that were taken. */
  readonly warnings: readonly RowIssue[];
}

/** Like {@link createRowReader}, and refuses a row whose id stood in one before. */
export function createTableReader(structure: Structure, mapping: ColumnMapping, options: RowOptions = {}): ReadRow {
  const read = createRowReader(structure, mapping, options);
  const firstRow = createIdTable();
  return (cells, row) => {
    const reading = read(cells, row);
    if (!reading.ok) return reading;
    const { id } = reading.record.response;
    const first = firstRow(id, row);
    if (first === row) return reading;
    const issue = error('row/duplicate-id', [], { id, first });
    const issues = [...reading.issues, placeIssue(mapping, cells, row)(issue, 'id')];
    return { ok: false, row, cells: withoutPersonalData(mapping.header, cells, issues), issues };
  };
}

/**
 * Reads the rows of a table as responses. Each row is taken whole or not at all; faulty rows stand beside the records with
 * their cells, so that they can be put right and read again. Empty rows are passed over.
 *
 * @param mapping What the columns hold, of `mapColumns`; its errors are to be settled before.
 * @param firstRow Number of the first row; 2 where the header is row 1.
 * @example
 * const { records, faulty } = responsesFrom(structure, rows, mapColumns(columnsOf(structure, vietnam), header));
 */
export function responsesFrom(
  structure: Structure,
  rows: readonly (readonly Cell[])[],
  mapping: ColumnMapping,
  options: RowOptions = {},
  firstRow = 2,
): ReadTable {
  const read = createTableReader(structure, mapping, options);
  const readings = rows.flatMap((cells, at) => (cells.every(isEmpty) ? [] : [read(cells, at + firstRow)]));
  return {
    records: readings.flatMap((one) => (one.ok ? [one.record] : [])),
    faulty: readings.flatMap((one) => (one.ok ? [] : [one])),
    warnings: readings.flatMap((one) => (one.ok ? one.issues : [])),
  };
}
