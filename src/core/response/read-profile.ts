import type { Issue } from '../model/issue.js';
import { error, type KnownIssue } from '../model/known-issue.js';
import type { AnswerValue, Profile } from '../model/response.js';
import type { Region } from '../regions/region.js';
import { near } from '../text/nearest.js';
import { isObject } from '../text/value-type.js';
import { checkValue } from './check-value.js';
import { copyValue } from './copy-value.js';

/** An issue that a region found; its words are the region's own. */
export type ProfileIssue = Issue;

/** Field ids as the format writes them; `__proto__` and its like are none. */
const FIELD = /^(?!(constructor|prototype)$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** The fields of a profile that fit, and an issue for every other: what is refused is never stored. */
export function readProfile(
  raw: unknown,
  region: Region | undefined,
): { readonly value: Profile; readonly issues: readonly ProfileIssue[] } {
  if (raw === undefined) return { value: {}, issues: [] };
  if (!isObject(raw)) return { value: {}, issues: [error('response/malformed', ['profile'], { key: 'profile' })] };
  const issues: ProfileIssue[] = [];
  const kept: [string, AnswerValue][] = [];
  for (const [id, rawValue] of Object.entries(raw)) {
    const value = FIELD.test(id) ? copyValue(rawValue) : null;
    const issue = value === null ? malformed(id) : region ? fieldIssue(region, id, value) : null;
    if (issue) issues.push({ ...issue, path: ['profile', id, ...issue.path] });
    else if (value !== null) kept.push([id, region ? region.normalise(id, value) : value]);
  }
  return { value: Object.fromEntries(kept), issues };
}

function malformed(id: string): KnownIssue {
  return error('response/malformed', [], { key: id.slice(0, 80) });
}

function fieldIssue(region: Region, id: string, value: AnswerValue): ProfileIssue | null {
  const field = region.fields.find((known) => known.id === id);
  if (!field) {
    const known = region.fields.map((other) => other.id);
    return error('reference/unknown', [], { thing: 'field', id, ...near(id, known) });
  }
  return checkValue(field, value) ?? region.check(id, value);
}
