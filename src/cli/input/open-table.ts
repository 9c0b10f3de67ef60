import type { Cell } from '../../core/exchange/cell.js';
import { columnsOf } from '../../core/exchange/columns-of.js';
import { mapColumns, MOST_COLUMNS, type ColumnMapping } from '../../core/exchange/map-columns.js';
import { numberLocaleOf, type NumberLocale } from '../../core/exchange/number-locale.js';
import { createTableReader } from '../../core/exchange/responses-from.js';
import type { RowReading } from '../../core/exchange/row-reader.js';
import { error } from '../../core/model/known-issue.js';
import { DataFailure, Failure } from '../failure.js';
import type { NumberedRow } from '../../formats/numbered-row.js';
import { loadInstrument } from '../instruments/load-instrument.js';
import { SHIPPED_IDS } from '../instruments/shipped.js';
import { peek } from './batches.js';
import type { OpenOptions, ResponseStream } from './open-responses.js';

/** Opens a table of responses, whose first row is its header. */
export async function openTable(
  file: string,
  batches: AsyncIterable<readonly NumberedRow[]>,
  options: OpenOptions,
): Promise<ResponseStream> {
  const { first, all } = await peek(batches);
  const [head, ...sample] = first;
  if (!head) throw new DataFailure(file, error('table/empty', [], {}));
  const header = head.cells.map((cell) => String(cell ?? ''));
  if (header.length > MOST_COLUMNS) {
    throw new DataFailure(file, error('table/too-wide', [], { count: header.length, maximum: MOST_COLUMNS }));
  }
  const name = options.instrument ?? instrumentIn(header, sample);
  const instrument = await loadInstrument(name, options.language);
  const { structure, words, region } = instrument;
  const mapping = mapColumns(columnsOf(structure, region), header, { words, by: options.map });
  const found = options.numbers === undefined ? numbersIn(mapping, sample) : null;
  const read = createTableReader(structure, mapping, {
    words,
    numbers: options.numbers ?? found,
    newId: options.newId,
    ...(region ? { region } : {}),
    ...(options.date === undefined ? {} : { date: options.date }),
  });

  async function* readings(): AsyncGenerator<readonly RowReading[]> {
    let rows = 0;
    for await (const batch of all) {
      const body = rows === 0 ? batch.slice(1) : batch;
      rows += batch.length;
      yield body.map(({ cells, line }) => read(cells, line));
    }
    if (rows === 1) throw new DataFailure(file, error('table/empty', [], {}));
  }

  return { instrument, mapping, numbers: found, batches: readings() };
}

/** The instrument that the first row names. */
function instrumentIn(header: readonly string[], [row]: readonly NumberedRow[]): string {
  const at = header.indexOf('instrument');
  const name = at < 0 ? null : row?.cells[at];
  if (name == null || name === '') throw new Failure('instrumentNeeded', { known: SHIPPED_IDS });
  return String(name);
}

/** How the numbers of a table are written, by its first rows. */
function numbersIn({ columns }: ColumnMapping, rows: readonly NumberedRow[]): NumberLocale | null {
  const places = columns.flatMap((column, at) => {
    if (!column || column.holds === 'header') return [];
    return column.item.kind === 'number' || column.part ? [at] : [];
  });
  return numberLocaleOf(rows.flatMap(({ cells }) => places.flatMap((at) => textOf(cells[at]))));
}

function textOf(cell: Cell | undefined): string[] {
  return typeof cell === 'string' ? [cell] : [];
}
