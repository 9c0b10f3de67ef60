import type { Cell } from '../../../../core/exchange/cell.js';
import { MOST_COLUMNS } from '../../../../core/exchange/map-columns.js';
import { error } from '../../../../core/model/known-issue.js';
import type { TableSource } from '../reading/source.js';
import { FormatError } from '../../../../formats/format-error.js';

/** Rows that are looked at to find out what columns hold. */
const LOOKED_AT = 100;

/** The first rows of a table. */
export interface TableHead {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Reads the header of a table, and a few rows.
 *
 * @throws {FormatError} For a table without rows, or with too many columns.
 */
export async function tableHead({ rows }: TableSource, sheet: string | null): Promise<TableHead> {
  const found: (readonly Cell[])[] = [];
  for await (const batch of rows(sheet)) {
    found.push(...batch.map(({ cells }) => cells));
    if (found.length > LOOKED_AT) break;
  }
  const [first, ...rest] = found;
  if (!first || rest.length === 0) throw new FormatError(error('table/empty', [], {}));
  const header = first.map((cell) => String(cell ?? '').trim());
  while (header.at(-1) === '') header.pop();
  if (header.length <= MOST_COLUMNS) return { header, rows: rest.slice(0, LOOKED_AT) };
  throw new FormatError(error('table/too-wide', [], { count: header.length, maximum: MOST_COLUMNS }));
}
