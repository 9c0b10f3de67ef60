import { ReadinessError } from '../../compiled/readiness-error.js';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The days from 1 January 1970 to a calendar date, by the Gregorian calendar.
 *
 * @param date `YYYY-MM-DD`.
 * @throws {ReadinessError} `date/malformed`, for days that no month has too.
 * @example
 * dayNumber('1970-02-01'); // 31
 */
export function dayNumber(date: string): number {
  const [, year = NaN, month = NaN, day = NaN] = DATE.exec(date)?.map(Number) ?? [];
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) {
    throw new ReadinessError('date/malformed', `dayNumber requires a calendar date, got ${date}`);
  }
  const before = Array.from({ length: month - 1 }, (_, at) => daysIn(year, at + 1)).reduce(
    (sum, days) => sum + days,
    0,
  );
  return daysBefore(year) - daysBefore(1970) + before + day - 1;
}

/** Days of the years before, from the year 1 on. */
function daysBefore(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
