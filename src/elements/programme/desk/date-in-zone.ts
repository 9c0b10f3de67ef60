import type { CalendarDate } from '../../../core/model/programme.js';

/**
 * The calendar date of an instant in a time zone; in UTC where nobody knows the zone.
 *
 * @param instant ISO 8601 in UTC.
 * @param timeZone IANA name, e.g. `Asia/Ho_Chi_Minh`.
 * @example
 * dateInZone('2026-06-30T18:00:00Z', 'Asia/Ho_Chi_Minh'); // '2026-07-01'
 */
export function dateInZone(instant: string, timeZone: string): CalendarDate {
  const date = new Date(instant);
  const form = { year: 'numeric', month: '2-digit', day: '2-digit', calendar: 'gregory' } as const;
  try {
    const parts = new Intl.DateTimeFormat('en', { ...form, timeZone }).formatToParts(date);
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  } catch {
    return date.toISOString().slice(0, 10);
  }
}
