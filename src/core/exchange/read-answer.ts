import { error, type KnownIssue } from '../model/known-issue.js';
import type { Missing } from './cell.js';
import type { ItemColumn } from './column.js';
import type { CellReading } from './read-cell.js';

/** What the cells of one item say together: a value of unknown form, or why there is none. */
export type AnswerReading =
  { readonly value: unknown } | { readonly missing: Missing } | { readonly problem: KnownIssue };

/** What a cell says, with its column. */
export type ReadCells = readonly (readonly [ItemColumn, Exclude<CellReading, { readonly problem: unknown }>])[];

/**
 * Puts the cells of one item together, those that are not empty: rows to a matrix, two numbers to a share.
 *
 * @returns `null` where all are empty.
 */
export function readAnswer(cells: ReadCells): AnswerReading | null {
  const [first] = cells;
  if (!first) return null;
  const missing = new Set(cells.map(([, reading]) => ('missing' in reading ? reading.missing : null)));
  const [only = null] = missing;
  if (missing.size > 1) return { problem: error('cell/mixed-missing', [], {}) };
  if (only !== null) return { missing: only };
  const { item } = first[0];
  if (item.kind === 'matrix') return { value: Object.fromEntries(cells.map(([{ row }, one]) => [row, valueOf(one)])) };
  return item.kind === 'ratio' ? readShare(cells) : { value: valueOf(first[1]) };
}

function readShare(cells: ReadCells): AnswerReading {
  const parts = new Map(cells.map(([{ part = 'band' }, one]) => [part, valueOf(one)]));
  const numerator = parts.get('numerator');
  const denominator = parts.get('denominator');
  if (parts.has('band') && parts.size === 1) return { value: { band: parts.get('band') } };
  if (parts.has('band') || numerator === undefined || denominator === undefined) {
    return { problem: error('cell/half-share', [], {}) };
  }
  return { value: { numerator, denominator } };
}

function valueOf(reading: CellReading): unknown {
  return 'value' in reading ? reading.value : undefined;
}
