import { dayNumber } from '../day-number.js';
import { readerOf, type Reader } from './reader.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const YEAR_OR_MONTH = /^\d{4}(-(0[1-9]|1[0-2]))?$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?Z$/;
const DIGEST = /^[0-9a-f]{4}$/;
const LINK = /^https:\/\/[^\s]{1,2000}$/;

/** A calendar date that there is. */
export const readDate: Reader<string> = readerOf('date', isDate);

/** The date of a source, as far as it is known: a year, a month of a year, or a calendar date. */
export const readYearOrDate: Reader<string> = readerOf('date', (value): value is string => {
  return isDate(value) || (typeof value === 'string' && YEAR_OR_MONTH.test(value));
});

/** An instant in UTC. */
export const readInstant: Reader<string> = readerOf('instant', (value): value is string => {
  return typeof value === 'string' && value.length <= 40 && isDate(INSTANT.exec(value)?.[1]);
});

/** The beginning of a digest of a text. */
export const readDigest: Reader<string> = readerOf('digest', (value): value is string => {
  return typeof value === 'string' && DIGEST.test(value);
});

/** A whole number from 0 on. */
export const readCount: Reader<number> = readerOf('count', (value): value is number => {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
});

/** Any number. */
export const readNumber: Reader<number> = readerOf('number', (value): value is number => {
  return typeof value === 'number' && Number.isFinite(value);
});

/** An address, https only. */
export const readLink: Reader<string> = readerOf('link', (value): value is string => {
  return typeof value === 'string' && LINK.test(value);
});

/** Anything: read later, by somebody who knows what it should be. */
export const readAnything: Reader<unknown> = (value) => value;

function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !DATE.test(value)) return false;
  try {
    dayNumber(value);
    return true;
  } catch {
    return false;
  }
}
