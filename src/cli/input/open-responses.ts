import type { Cell } from '../../core/exchange/cell.js';
import { createRecordReader } from '../../core/exchange/record-reader.js';
import type { ColumnMapping } from '../../core/exchange/map-columns.js';
import type { NumberLocale } from '../../core/exchange/number-locale.js';
import type { RowReading } from '../../core/exchange/row-reader.js';
import { holdsCitizenId } from '../../core/response/citizen-id.js';
import { isObject } from '../../core/text/value-type.js';
import { Failure } from '../failure.js';
import { formatOfBytes, formatOfName, type FileFormat } from '../../formats/file-format.js';
import { jsonPieces, readJson, type JsonReading } from '../../formats/json-pieces.js';
import type { TextPiece } from '../../core/exchange/json/text-piece.js';
import { loadInstrument, type LoadedInstrument } from '../instruments/load-instrument.js';
import { SHIPPED_IDS } from '../instruments/shipped.js';
import type { Language } from '../language.js';
import { peek } from './batches.js';
import { fileText } from './file-text.js';
import type { InputFile } from './input-file.js';
import type { ReadOptions } from './read-options.js';
import { openTable } from './open-table.js';
import { csvRows, workbookRows } from './table-rows.js';

/** Responses that come batch by batch, each row read or faulty. */
export interface ResponseStream {
  readonly instrument: LoadedInstrument;
  /** What the columns hold; `null` where it is no table. */
  readonly mapping: ColumnMapping | null;
  /** How numbers were found to be written; `null` where nothing told it, or where it was given. */
  readonly numbers: NumberLocale | null;
  readonly batches: AsyncIterable<readonly RowReading[]>;
}

/** What opening responses needs besides the file. */
export interface OpenOptions extends ReadOptions {
  readonly language: Language;
  /** Makes the id of a response that has none. */
  readonly newId: (row: number) => string;
}

/**
 * Opens a file of responses of any format. The instrument is the one that was asked for, or the one that the first
 * response names.
 *
 * @throws {Failure} Where nothing says which instrument it is.
 * @throws {DataFailure} Where the file as a whole cannot be read.
 */
export async function openResponses(file: InputFile, options: OpenOptions): Promise<ResponseStream> {
  const { format, source } = await withFormat(file, options.from);
  if (format === 'csv') return openTable(file.name, csvRows(source), options);
  if (format === 'xlsx') return openTable(file.name, workbookRows(source, options.sheet), options);
  return openJson(jsonPieces(fileText(source), format), options);
}

/** The format of a file, by what was said, by its name, or by its first bytes. */
async function withFormat(
  file: InputFile,
  from: FileFormat | undefined,
): Promise<{ readonly format: FileFormat; readonly source: InputFile }> {
  const named = from ?? formatOfName(file.name);
  if (named) return { format: named, source: file };
  const { first, all } = await peek(oneByOne(file.chunks()));
  const chunks = async function* () {
    for await (const [chunk] of all) if (chunk) yield chunk;
  };
  return { format: formatOfBytes(first[0] ?? new Uint8Array()), source: { ...file, chunks } };
}

async function* oneByOne<T>(items: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  for await (const item of items) yield [item];
}

async function openJson(pieces: AsyncIterable<readonly TextPiece[]>, options: OpenOptions): Promise<ResponseStream> {
  const { first, all } = await peek(pieces);
  const instrument = await loadInstrument(options.instrument ?? named(first.map(readJson)), options.language);
  const read = createRecordReader(instrument.structure, instrument.region);

  async function* batches(): AsyncGenerator<readonly RowReading[]> {
    for await (const batch of all) yield batch.map((piece) => readPiece(piece));
  }

  function readPiece(piece: TextPiece): RowReading {
    const json = readJson(piece);
    if ('value' in json) {
      const reading = read(json.value, json.line);
      return reading.ok ? reading : { ...reading, cells: cellsOf(piece) };
    }
    const issues = [{ row: json.line, column: null, value: '', issue: json.problem }];
    return { ok: false, row: json.line, cells: cellsOf(piece), issues };
  }

  return { instrument, mapping: null, numbers: null, batches: batches() };
}

/** The text of a faulty piece, to be put right; not where it holds a citizen's number, which is never stored. */
function cellsOf({ text }: TextPiece): readonly Cell[] {
  return [holdsCitizenId(text) ? null : text];
}

/** The instrument that the first response names. */
function named(readings: readonly JsonReading[]): string {
  for (const reading of readings) {
    const value = 'value' in reading && isObject(reading.value) ? reading.value : {};
    const response = isObject(value['response']) ? value['response'] : value;
    const instrument = response['instrument'];
    if (isObject(instrument) && typeof instrument['id'] === 'string') return instrument['id'];
  }
  throw new Failure('instrumentNeeded', { known: SHIPPED_IDS });
}
