import type { Structure } from '../model/instrument.js';
import type { Region } from '../regions/region.js';
import type { Cell } from './cell.js';
import { cellOf } from './cell-of.js';
import type { Column } from './column.js';
import { columnsOf } from './columns-of.js';
import type { TableRecord } from './table-record.js';

/** A table: its headers, and a cell of each for every row. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** One record as a row of a table. */
export function rowOf(columns: readonly Column[], record: TableRecord): readonly Cell[] {
  return columns.map((column) => cellOf(column, record));
}

/**
 * Responses as a table, a row each. Where an answer came from (`provenance`) has no place in a table; JSON keeps it.
 *
 * @param region The region whose profile the responses have.
 * @example
 * rowsOf(smeScreeningStructure, [{ response }], vietnam).header; // ['id', 'instrument', 'version', …]
 */
export function rowsOf(structure: Structure, records: readonly TableRecord[], region?: Region): Table {
  const columns = columnsOf(structure, region);
  return { header: columns.map(({ header }) => header), rows: records.map((record) => rowOf(columns, record)) };
}
