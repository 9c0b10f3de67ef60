import { dayNumber } from '../../../analytics/register/day-number.js';
import type { CalendarDate } from '../../../model/programme.js';

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/;

/** The calendar date of an instant in a time zone; in UTC where the zone is not known. */
export function calendarDay(timeZone: string): (instant: string) => CalendarDate {
  const format = formatOf(timeZone);
  return (instant) => {
    const [, date = '', hours = '', minutes = ''] = INSTANT.exec(instant) ?? [];
    const milliseconds = ((dayNumber(date) * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000;
    const parts = new Map(format.formatToParts(milliseconds).map(({ type, value }) => [type, value]));
    return `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const digits = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('en', { ...digits, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en', { ...digits, timeZone: 'UTC' });
  }
}
