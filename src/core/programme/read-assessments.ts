import type { CompiledInstrument } from '../compiled/compiled-instrument.js';
import type { Assessment, Consent } from '../model/assessment.js';
import type { Enterprise } from '../model/enterprise.js';
import { error, type KnownIssue } from '../model/known-issue.js';
import type { Programme } from '../model/programme.js';
import { parseResponse } from '../response/parse-response.js';
import { isObject } from '../text/value-type.js';
import type { ReadList } from './read-enterprises.js';
import { areTexts, isDate, isOptional, isText } from './shapes.js';

/** What assessments refer to. */
export interface Known {
  readonly programme: Programme;
  readonly enterprises: readonly Enterprise[];
  /** By id the instruments of the responses. */
  readonly instruments: ReadonlyMap<string, CompiledInstrument>;
}

/**
 * Reads assessments. One that is not whole, or of an unknown enterprise, wave or questionnaire, is left out with an issue;
 * an answer that does not fit is left out of its response, as `parseResponse` does.
 */
export function readAssessments(list: unknown, known: Known): ReadList<Assessment> {
  if (!Array.isArray(list))
    return { value: [], issues: [error('programme/malformed', ['assessments'], { key: 'assessments' })] };
  const ids = {
    enterprise: new Set(known.enterprises.map(({ id }) => id)),
    wave: new Set(known.programme.waves.map(({ id }) => id)),
  };
  const value: Assessment[] = [];
  const issues: KnownIssue[] = [];
  for (const [at, one] of list.entries()) {
    const read = readAssessment(one, at, known, ids);
    issues.push(...read.issues);
    if (read.value) value.push(read.value);
  }
  return { value, issues };
}

type Ids = Readonly<Record<'enterprise' | 'wave', ReadonlySet<string>>>;

interface Read {
  readonly value: Assessment | null;
  readonly issues: readonly KnownIssue[];
}

function readAssessment(one: unknown, at: number, { instruments }: Known, ids: Ids): Read {
  const path = ['assessments', at];
  const refused = (issue: KnownIssue): Read => ({ value: null, issues: [issue] });
  if (!isObject(one)) return refused(error('programme/malformed', path, { key: String(at) }));
  const { enterprise, wave, response, date, consent } = one;
  if (!isDate(date)) return refused(error('programme/malformed', [...path, 'date'], { key: 'date' }));
  if (!isConsent(consent)) return refused(error('programme/malformed', [...path, 'consent'], { key: 'consent' }));
  if (!isText(enterprise) || !ids.enterprise.has(enterprise)) {
    return refused(error('programme/unknown-enterprise', [...path, 'enterprise'], { id: String(enterprise) }));
  }
  if (!isText(wave) || !ids.wave.has(wave)) {
    return refused(error('programme/unknown-wave', [...path, 'wave'], { id: String(wave) }));
  }
  const instrument = instruments.get(instrumentOf(response));
  if (!instrument) {
    return refused(error('programme/unknown-instrument', [...path, 'response'], { id: instrumentOf(response) }));
  }
  const read = parseResponse(instrument, response);
  const issues = read.issues.map((issue) => ({ ...issue, path: [...path, 'response', ...issue.path] }) as KnownIssue);
  return read.ok
    ? { value: { enterprise, wave, date, consent, response: read.value }, issues }
    : { value: null, issues };
}

/** The instrument that a response of unknown origin names; empty where it names none. */
export function instrumentOf(response: unknown): string {
  const named = isObject(response) ? response['instrument'] : null;
  const id = isObject(named) ? named['id'] : null;
  return isText(id) ? id : '';
}

function isConsent(value: unknown): value is Consent | null {
  if (value === null) return true;
  if (!isObject(value)) return false;
  const { text, purposes, givenAt, withdrawnAt } = value;
  return isText(text) && areTexts(purposes) && isText(givenAt) && isOptional(withdrawnAt, isText);
}
