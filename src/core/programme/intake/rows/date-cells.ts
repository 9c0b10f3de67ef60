import type { Cell } from '../../../exchange/cell.js';
import type { Column } from '../../../exchange/column.js';
import { readDate } from '../cells/read-date.js';

const WITH_TIME = /^(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})[ ,T]+(\d{1,2}):(\d{2})(:\d{2})?$/;

/** Where a table has dates around its answers. */
export function datePlaces(columns: readonly (Column | null)[]): readonly number[] {
  return columns.flatMap((column, at) => {
    return column?.holds === 'header' && ['date', 'startedAt', 'completedAt'].includes(column.key) ? [at] : [];
  });
}

/** A row in which dates that begin with the day are as the reader of responses knows them. */
export function withDates(cells: readonly Cell[], places: readonly number[]): readonly Cell[] {
  if (places.length === 0) return cells;
  const changed = [...cells];
  for (const at of places) {
    const cell = cells[at];
    if (typeof cell === 'string') changed[at] = inOrder(cell.trim());
  }
  return changed;
}

function inOrder(text: string): string {
  const [, day = '', hour = '', minute = '', second = ''] = WITH_TIME.exec(text) ?? [];
  if (day !== '') {
    const date = readDate(day);
    return date === null ? text : `${date}T${hour.padStart(2, '0')}:${minute}${second || ':00'}Z`;
  }
  return /^\d{1,2}[/.-]/.test(text) ? (readDate(text) ?? text) : text;
}
