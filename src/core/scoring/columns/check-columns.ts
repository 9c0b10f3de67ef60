import type { CompiledInstrument } from '../../compiled/compiled-instrument.js';
import { ReadinessError } from '../../compiled/readiness-error.js';
import { codeCount, hasNumbers, isBeside, tickedOf } from './choices.js';
import { CELL_CODES, cellKey, type CellColumn, type CohortColumns } from './cohort-columns.js';
import type { Item } from '../../model/item.js';

type Codes = Uint8Array | Uint32Array;

/** The highest code, and whether there is `given`. */
interface Found {
  readonly highest: number;
  readonly given: boolean;
}

/** What is in an array: looked for once, since columns are not changed between calls. */
const found = new WeakMap<Codes, Found>();

/**
 * Refuses columns that are not of this structure.
 *
 * @throws {ReadinessError} For another instrument or version, arrays of other lengths, and codes that an item does not
 * have.
 */
export function checkColumns({ structure, hash, items }: CompiledInstrument, columns: CohortColumns): void {
  if (columns.instrument.hash !== hash) {
    const { id, version } = columns.instrument;
    const wanted = `"${structure.id}" ${structure.version} (${hash.slice(0, 8)})`;
    const got = `"${id}" ${version} (${columns.instrument.hash.slice(0, 8)})`;
    throw new ReadinessError('columns/other-instrument', `scoreColumns requires columns of ${wanted}, got ${got}`);
  }
  for (const item of items.values()) {
    for (const row of item.kind === 'matrix' ? item.rows : [undefined]) {
      const key = cellKey(item.id, row?.id);
      const cell = columns.cells.get(key);
      if (cell) checkCell(item, key, cell, columns.rows);
    }
  }
  for (const [field, { codes, values }] of columns.profile) {
    if (codes.length !== columns.rows) throw malformed(field, `${columns.rows} codes`, codes.length);
    const { highest } = codesIn(codes);
    if (highest > values.length) throw malformed(field, `codes up to ${values.length}`, highest);
  }
}

function checkCell(item: Item, key: string, { codes, ticks = [], numbers }: CellColumn, rows: number): void {
  if (codes.length !== rows) throw malformed(key, `${rows} codes`, codes.length);
  const most = codeCount(item) - 1;
  const { highest, given } = codesIn(codes);
  if (highest > most) throw malformed(key, `codes up to ${most}`, highest);
  if (given && !isBeside(item)) throw malformed(key, 'a choice', CELL_CODES.given);
  if (hasNumbers(item) && numbers?.length !== rows) throw malformed(key, `${rows} numbers`, numbers?.length ?? 0);
  const words = Math.ceil(tickedOf(item).length / 32);
  if (ticks.length < words) throw malformed(key, `${words} arrays of ticks`, ticks.length);
  for (const word of ticks) if (word.length !== rows) throw malformed(key, `${rows} elements of ticks`, word.length);
}

function codesIn(codes: Codes): Found {
  const kept = found.get(codes);
  if (kept) return kept;
  let highest = 0;
  for (const code of codes) if (code > highest) highest = code;
  const looked = { highest, given: codes.includes(CELL_CODES.given) };
  found.set(codes, looked);
  return looked;
}

function malformed(key: string, wanted: string, got: number): ReadinessError {
  return new ReadinessError('columns/malformed', `scoreColumns requires ${wanted} of "${key}", got ${got}`);
}
