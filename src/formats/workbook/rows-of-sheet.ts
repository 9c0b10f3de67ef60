import type { Cell } from '../../core/exchange/cell.js';
import { withFormula } from '../../core/exchange/csv/formula.js';
import type { NumberedRow } from '../numbered-row.js';

/** The rows of a sheet as its library gives them, each with its number there, without the empty ones. */
export function rowsOfSheet(data: readonly (readonly unknown[])[]): readonly NumberedRow[] {
  const rows = data.map((cells, at) => ({ line: at + 1, cells: cells.map(cellOf) }));
  return rows.filter(({ cells }) => cells.some((cell) => cell !== null && cell !== ''));
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string') return withFormula(value.replace(/\r\n?/g, '\n'));
  if (typeof value === 'number') return value;
  if (value instanceof Date) return dateText(value);
  return typeof value === 'boolean' ? String(value) : null;
}

/** A day, or an instant where the time is not midnight. */
function dateText(date: Date): string {
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}
