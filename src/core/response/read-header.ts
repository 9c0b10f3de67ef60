import type { Outcome } from '../model/issue.js';
import { error, type KnownIssue } from '../model/known-issue.js';
import type { Respondent, Response } from '../model/response.js';
import { isObject } from '../text/value-type.js';

/** What a response says besides instrument, profile and answers. */
export type Header = Pick<Response, 'id' | 'respondent' | 'locale' | 'startedAt' | 'completedAt'>;

type RawObject = Readonly<Record<string, unknown>>;

/** An instant in UTC: ISO 8601 with a `Z`. */
const INSTANT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?Z$/;
const LOCALE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/;

/**
 * Reads what stands around the answers. Without an id or a start a response cannot be told from others and
 * is refused; everything else has a value that means "not known".
 */
export function readHeader(input: RawObject, defaultLocale: string): Outcome<Header, KnownIssue> {
  const { id, startedAt, completedAt, locale } = input;
  if (!isText(id, ID) || !isText(startedAt, INSTANT)) {
    const wrong = isText(id, ID) ? 'startedAt' : 'id';
    return { ok: false, issues: [malformed(wrong)] };
  }
  const respondent = readRespondent(input['respondent']);
  const completed = isText(completedAt, INSTANT) ? completedAt : null;
  const known = isText(locale, LOCALE) ? locale : null;
  const issues = [
    ...(respondent ? [] : [malformed('respondent')]),
    ...(completed === null && completedAt !== null && completedAt !== undefined ? [malformed('completedAt')] : []),
    ...(known === null ? [malformed('locale')] : []),
  ];
  return {
    ok: true,
    value: {
      id,
      startedAt,
      completedAt: completed,
      locale: known ?? defaultLocale,
      respondent: respondent ?? { mode: 'self' },
    },
    issues,
  };
}

function readRespondent(value: unknown): Respondent | null {
  if (!isObject(value)) return null;
  const { mode, role } = value;
  if (mode !== 'self' && mode !== 'advised' && mode !== 'imported') return null;
  return typeof role === 'string' && role.length <= 100 ? { mode, role } : { mode };
}

function isText(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && value.length <= 100 && form.test(value);
}

function malformed(key: string): KnownIssue {
  return error('response/malformed', [key], { key });
}
