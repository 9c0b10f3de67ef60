import { columnsOf } from '../../core/exchange/columns-of.js';
import type { Column } from '../../core/exchange/column.js';
import type { Cell } from '../../core/exchange/cell.js';
import { BYTE_ORDER_MARK, csvLine } from '../../core/exchange/csv/csv-text.js';
import { recordJson } from '../../core/exchange/record-reader.js';
import { rowOf } from '../../core/exchange/rows-of.js';
import type { TableRecord } from '../../core/exchange/table-record.js';
import { Failure } from '../failure.js';
import type { LoadedInstrument } from '../instruments/load-instrument.js';
import type { Output } from './open-output.js';

/** Writes records in one format. */
export interface RecordWriter {
  readonly begin: (instrument: LoadedInstrument) => Promise<void>;
  readonly records: (records: readonly TableRecord[]) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** The formats that records can be written in. */
export const EXPORTS = { csv: csvWriter, xlsx: xlsxWriter, json: jsonWriter, jsonl: jsonLinesWriter } as const;

/** A format that records can be written in. */
export type ExportFormat = keyof typeof EXPORTS;

function csvWriter(output: Output): RecordWriter {
  let columns: readonly Column[] = [];
  return {
    async begin({ structure, region }) {
      columns = columnsOf(structure, region);
      await output.write(BYTE_ORDER_MARK + csvLine(columns.map(({ header }) => header)));
    },
    records: (records) => output.write(records.map((record) => csvLine(rowOf(columns, record))).join('')),
    end: () => Promise.resolve(),
  };
}

/** A workbook is made as a whole, so its rows are counted. */
function xlsxWriter(output: Output): RecordWriter {
  const rows: (readonly Cell[])[] = [];
  let columns: readonly Column[] = [];
  return {
    begin({ structure, region }) {
      columns = columnsOf(structure, region);
      return Promise.resolve();
    },
    async records(records) {
      const { MOST_CELLS } = await import('../../formats/workbook/write-workbook.js');
      const maximum = Math.floor(MOST_CELLS / Math.max(1, columns.length)) - 1;
      rows.push(...records.map((record) => rowOf(columns, record)));
      if (rows.length > maximum) throw new Failure('tooManyRows', { maximum });
    },
    async end() {
      const { xlsxFile } = await import('../formats/xlsx-file.js');
      await output.write(await xlsxFile({ header: columns.map(({ header }) => header), rows }));
    },
  };
}

function jsonWriter(output: Output): RecordWriter {
  let before = '[\n';
  return {
    begin: () => Promise.resolve(),
    async records(records) {
      if (records.length === 0) return;
      await output.write(before + records.map(recordJson).join(',\n'));
      before = ',\n';
    },
    end: () => output.write(before === '[\n' ? '[]\n' : '\n]\n'),
  };
}

function jsonLinesWriter(output: Output): RecordWriter {
  return {
    begin: () => Promise.resolve(),
    records: (records) => output.write(records.map((record) => `${recordJson(record)}\n`).join('')),
    end: () => Promise.resolve(),
  };
}
