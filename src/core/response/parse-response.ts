import type { CompiledInstrument } from '../compiled/compiled-instrument.js';
import type { Outcome } from '../model/issue.js';
import { error, warning, type KnownIssue } from '../model/known-issue.js';
import { checkLimits } from '../model/limits.js';
import type { Response } from '../model/response.js';
import type { Region } from '../regions/region.js';
import { isObject, valueType } from '../text/value-type.js';

import { migrateAnswers } from './migrate-response.js';
import { readAnswers } from './read-answers.js';
import { readContradictions } from './read-contradictions.js';
import { readHeader } from './read-header.js';
import { readProfile, type ProfileIssue } from './read-profile.js';

/** What the caller knows besides the instrument. */
export interface ParseResponseOptions {
  /** The region whose checks the profile must pass; without it only the form of the profile is checked. */
  readonly region?: Region;
}

type RawInstrument = Readonly<Record<'id' | 'version' | 'hash', string>>;

/**
 * Reads a response of unknown origin against the instrument it should belong to.
 *
 * What does not fit is left out, with an issue, and the rest is kept: a response is refused only when it
 * is no response, one to another instrument, or beyond the limits. A response to an earlier version is
 * migrated where the instrument says how; otherwise the answers that still fit are kept. The value belongs
 * to the version and hash of the instrument that was given. Never throws on JSON data, and never changes it.
 *
 * @example
 * parseResponse(compileInstrument(bakery.structure), JSON.parse(text)); // { ok: true, value: { format: 1, … }, issues: [] }
 */
export function parseResponse(
  instrument: CompiledInstrument,
  input: unknown,
  options: ParseResponseOptions = {},
): Outcome<Response, KnownIssue | ProfileIssue> {
  const limits = checkLimits(input).filter(({ code }) => code.startsWith('document/') || code.endsWith('/too-deep'));
  return limits.length > 0 ? { ok: false, issues: limits } : readResponse(instrument, input, options);
}

/** Like {@link parseResponse}, for what is within the limits already: a row of a table. */
export function readResponse(
  instrument: CompiledInstrument,
  input: unknown,
  options: ParseResponseOptions = {},
): Outcome<Response, KnownIssue | ProfileIssue> {
  if (!isObject(input)) return refuse(error('response/not-an-object', [], { received: valueType(input) }));
  const named = input['instrument'];
  const format = formatIssue(input) ?? instrumentIssue(instrument, named);
  if (format || !isRawInstrument(named)) return refuse(format ?? malformed('instrument'));
  const header = readHeader(input, instrument.structure.defaultLocale);
  if (!header.ok) return header;
  const raw = input['answers'];
  if (!isObject(raw)) return refuse(malformed('answers'));
  const { answers: current, issues: versionIssues } = inThisVersion(instrument, named, raw);
  const answers = readAnswers(instrument, current);
  const profile = readProfile(input['profile'], options.region);
  const contradictions = readContradictions(input['contradictions'], instrument.structure);
  const { id, version } = instrument.structure;
  return {
    ok: true,
    value: {
      format: 1,
      id: header.value.id,
      instrument: { id, version, hash: instrument.hash },
      profile: profile.value,
      answers: answers.value,
      respondent: header.value.respondent,
      locale: header.value.locale,
      startedAt: header.value.startedAt,
      completedAt: header.value.completedAt,
      ...contradictions.value,
    },
    issues: [...header.issues, ...versionIssues, ...profile.issues, ...answers.issues, ...contradictions.issues],
  };
}

function refuse(issue: KnownIssue): { readonly ok: false; readonly issues: readonly KnownIssue[] } {
  return { ok: false, issues: [issue] };
}

function malformed(key: string): KnownIssue {
  return error('response/malformed', [key], { key });
}

function formatIssue(input: Readonly<Record<string, unknown>>): KnownIssue | null {
  const format = input['format'];
  if (format === 1) return null;
  const shown =
    typeof format === 'number' || typeof format === 'string' ? String(format).slice(0, 20) : valueType(format);
  return error('response/wrong-format', ['format'], { format: shown });
}

function instrumentIssue({ structure }: CompiledInstrument, named: unknown): KnownIssue | null {
  if (!isRawInstrument(named)) return malformed('instrument');
  if (named.id === structure.id) return null;
  return error('response/other-instrument', ['instrument', 'id'], {
    id: named.id.slice(0, 80),
    expected: structure.id,
  });
}

function isRawInstrument(value: unknown): value is RawInstrument {
  return isObject(value) && ['id', 'version', 'hash'].every((key) => typeof value[key] === 'string');
}

/** The answers under the ids of this version of the instrument. */
function inThisVersion(
  instrument: CompiledInstrument,
  named: RawInstrument,
  raw: Readonly<Record<string, unknown>>,
): { readonly answers: Readonly<Record<string, unknown>>; readonly issues: readonly KnownIssue[] } {
  const { version: expected } = instrument.structure;
  const version = named.version.slice(0, 80);
  if (version !== expected) {
    const path = ['instrument', 'version'];
    const migrated = migrateAnswers(instrument.structure, version, raw);
    if (!migrated) return { answers: raw, issues: [error('response/other-version', path, { version, expected })] };
    return { ...migrated, issues: [warning('response/migrated', path, { version, expected }), ...migrated.issues] };
  }
  const changed = named.hash !== instrument.hash;
  return {
    answers: raw,
    issues: changed ? [error('response/changed-hash', ['instrument', 'hash'], { version })] : [],
  };
}
