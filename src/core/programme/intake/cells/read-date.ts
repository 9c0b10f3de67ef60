import { isCalendarDate, readInstant } from '../../../exchange/read-instant.js';
import type { CalendarDate } from '../../../model/programme.js';

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/**
 * A calendar date as officers write it: year first, or day, month and year. That the month comes first is never meant.
 *
 * @returns `null` where it is none.
 * @example
 * readDate('5/3/2026'); // '2026-03-05'
 */
export function readDate(text: string): CalendarDate | null {
  const plain = text.trim();
  const [, day = '', month = '', year = ''] = DAY_FIRST.exec(plain) ?? [];
  const date = year === '' ? (readInstant(plain) ?? '').slice(0, 10) : `${year}-${two(month)}-${two(day)}`;
  return isCalendarDate(date) ? date : null;
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}
