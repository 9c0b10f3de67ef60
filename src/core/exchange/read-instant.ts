const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)Z?$/;

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

/**
 * An instant in UTC from a cell: a date alone is its beginning, a time without a zone is in UTC.
 *
 * @returns `null` where the cell holds neither.
 * @example
 * readInstant('2026-03-01'); // '2026-03-01T00:00:00Z'
 */
export function readInstant(text: string): string | null {
  if (isCalendarDate(text)) return `${text}T00:00:00Z`;
  const [, date = '', time = ''] = INSTANT.exec(text) ?? [];
  return isCalendarDate(date) ? `${date}T${time}Z` : null;
}
