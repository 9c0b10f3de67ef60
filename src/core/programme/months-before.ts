import type { CalendarDate } from '../model/programme.js';

/**
 * The calendar date some months before another; the last day of a month that is too short.
 *
 * @example
 * monthsBefore('2026-08-31', 6); // '2026-02-28'
 */
export function monthsBefore(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, days));
  return first.toISOString().slice(0, 10);
}
