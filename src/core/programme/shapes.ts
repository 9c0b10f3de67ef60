import type { CalendarDate, Code, TextByLanguage } from '../model/programme.js';
import { dayNumber } from '../analytics/register/day-number.js';
import { ReadinessError } from '../compiled/readiness-error.js';
import { isObject } from '../text/value-type.js';

/** Whether a value is a text of at least one and at most 500 letters. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 500;
}

/** Whether a value is a list of such texts. */
export function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

/** Whether a value says something in one language at least. */
export function isTextByLanguage(value: unknown): value is TextByLanguage {
  return isObject(value) && Object.keys(value).length > 0 && Object.values(value).every(isText);
}

/** Whether a value is a day of the calendar. */
export function isDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string') return false;
  try {
    dayNumber(value);
    return true;
  } catch (error) {
    if (error instanceof ReadinessError) return false;
    throw error;
  }
}

/** Whether a value is a code of a list. */
export function isCode(value: unknown): value is Code {
  return isObject(value) && isText(value['system']) && isText(value['edition']) && isText(value['code']);
}

/** Whether a value is a whole number from 0 on. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Whether a key is left out, or its value passes. */
export function isOptional<T>(value: unknown, passes: (value: unknown) => value is T): value is T | undefined {
  return value === undefined || passes(value);
}
