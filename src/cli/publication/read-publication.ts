import type { PublishedTable } from '../../core/analytics/disclosure/publish-table.js';
import { isObject } from '../../core/text/value-type.js';
import { EXIT } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { readJsonFile } from '../input/json-file.js';
import type { Io } from '../io.js';
import type { ComparedTables } from './publication.js';

/** The tables of an earlier publication, with the name of its file. */
export interface EarlierTables {
  readonly file: string;
  readonly tables: ComparedTables;
}

/**
 * Reads a file that `report --publish` wrote, as far as it is compared.
 *
 * @throws {Failure} Where it is none, with the place that is wrong.
 */
export async function readPublication(file: string, io: Io): Promise<EarlierTables> {
  const value = await readJsonFile(file, io);
  if (!isObject(value) || value['kind'] !== 'published-segments' || value['format'] !== 1)
    throw malformed(file, 'kind');
  const { tables } = value;
  if (!isList(tables)) throw malformed(file, 'tables');
  return {
    file,
    tables: tables.map((table, at) => {
      const place = `tables[${at}]`;
      if (!isObject(table) || typeof table['by'] !== 'string') throw malformed(file, `${place}.by`);
      const { by, levels } = table;
      if (!isTable(levels)) throw malformed(file, `${place}.levels`);
      return { by, levels };
    }),
  };
}

function malformed(file: string, place: string): Failure {
  return new Failure('notPublication', { file, place }, EXIT.data);
}

function isTable(value: unknown): value is PublishedTable {
  if (!isObject(value)) return false;
  const { rows, columns, counts, rowTotals, columnTotals, total, threshold, rounding } = value;
  const width = isList(columns) ? columns.length : 1;
  return (
    areNames(rows) &&
    (columns === null || areNames(columns)) &&
    isList(counts) &&
    counts.length === rows.length &&
    counts.every((line) => areCounts(line, width)) &&
    areCounts(rowTotals, rows.length) &&
    areCounts(columnTotals, columns === null ? 0 : width) &&
    [total, threshold, rounding].every(isCount)
  );
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function areNames(value: unknown): value is readonly (string | null)[] {
  return isList(value) && value.every((name) => name === null || typeof name === 'string');
}

function areCounts(value: unknown, length: number): boolean {
  return isList(value) && value.length === length && value.every((count) => count === null || isCount(count));
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
