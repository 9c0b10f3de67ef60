import { headersEn } from '../../../../core/i18n/intake/headers-en.js';
import { headersVi } from '../../../../core/i18n/intake/headers-vi.js';
import { guessInstrument } from '../../../../core/programme/intake/columns/guess-instrument.js';
import { knownColumns, type KnownColumns } from '../../../../core/programme/intake/columns/known-columns.js';
import { numbersOf } from '../../../../core/programme/intake/columns/numbers-of.js';
import { proposeColumns } from '../../../../core/programme/intake/columns/propose-columns.js';
import type { IntakeContext } from '../../../../core/programme/intake/rows/intake-context.js';
import { allTableInstruments, type TableInstrument } from '../../../../core/programme/intake/table-instrument.js';
import type { KnownWave, OpenedTable, TableChoice } from '../intake-service.js';
import type { TableSource } from '../reading/source.js';
import { tableHead, type TableHead } from './table-head.js';

const HEADERS = { vi: headersVi, en: headersEn };

/** A table as the officer sees it, with what reading its rows needs. */
export interface TableOpening {
  readonly shown: OpenedTable;
  readonly sheet: string | null;
  readonly head: TableHead;
  readonly instrument: TableInstrument | null;
  readonly known: KnownColumns;
}

/**
 * Finds what a table holds, by its sheet and questionnaire; what is not chosen is guessed.
 *
 * @throws {FormatError} For a table of which nothing can be read.
 */
export async function tableOpening(
  source: TableSource,
  choice: TableChoice,
  { region }: IntakeContext,
  waves: readonly KnownWave[],
): Promise<TableOpening> {
  const sheet = choice.sheet ?? source.sheets[0] ?? null;
  const [head, instruments] = await Promise.all([tableHead(source, sheet), allTableInstruments(region)]);
  const instrument =
    choice.instrument === undefined
      ? (named(head, instruments) ?? guessInstrument(head.header, instruments, region))
      : (instruments.find(({ structure }) => structure.id === choice.instrument) ?? null);
  const known = knownColumns(HEADERS, instrument, region);
  const columns = proposeColumns(head.header, head.rows, known);
  const meanings = columns.map(({ meaning }) => meaning);
  const shown: OpenedTable = {
    kind: 'table',
    file: source.file,
    sheets: source.sheets,
    sheet,
    instrument: instrument?.structure.id ?? null,
    instruments: instruments.map(({ structure, titles }) => ({ id: structure.id, names: titles })),
    columns,
    choices: known.choices,
    numbers: numbersOf(meanings, head.rows, known),
    waves,
  };
  return { shown, sheet, head, instrument, known };
}

/** The questionnaire that a column of the first row names. */
function named({ header, rows }: TableHead, instruments: readonly TableInstrument[]): TableInstrument | undefined {
  const at = header.indexOf('instrument');
  const names = new Set(at < 0 ? [] : rows.map((cells) => cells[at]));
  return instruments.find(({ structure }) => names.has(structure.id));
}
