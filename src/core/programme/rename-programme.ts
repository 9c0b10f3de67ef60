import { readTexts } from '../analytics/register/reading/read-texts.js';
import { readChange } from '../analytics/register/reading/programme-readers.js';
import type { RegisterIssue } from '../analytics/register/reading/register-issue.js';
import type { Change } from '../model/assessment.js';
import type { TextByLanguage } from '../model/programme.js';
import type { ProgrammeFile } from './programme-file.js';

/** Why a programme does not get a name. */
export type NameRefusal =
  /** It would have none in any language. */
  | 'empty'
  /** It is longer than 200 characters, or there are characters that have no business in a text. */
  | 'text'
  /** Twelve digits in a row look like the number of a citizen. */
  | 'citizenId'
  /**
   * Whoever renames it cannot be written to the change log: nobody, more than 100 characters, control characters, or twelve
   * digits in a row.
   */
  | 'officer'
  /** It has that name. */
  | 'same';

/** A new name: what it is, and its line in the change log. */
export interface NameChange {
  readonly kind: 'renamed';
  readonly names: TextByLanguage;
  readonly change: Change;
}

/** A register with another name, or why not. */
export type NameOutcome =
  | { readonly ok: true; readonly file: ProgrammeFile; readonly made: NameChange }
  | { readonly ok: false; readonly reason: NameRefusal };

/**
 * Gives a programme another name. Its id, by which links and colleagues know it, stays.
 *
 * @param names What it is called in the languages that are told; empty where it has no name in one. Those in others stay.
 * @param at Instant, ISO 8601 in UTC.
 * @param by Id of the officer who renames it.
 */
export function renameProgramme(file: ProgrammeFile, names: TextByLanguage, at: string, by: string): NameOutcome {
  const { programme } = file;
  const wanted = Object.entries({ ...programme.names, ...names }).map(([language, name]) => {
    return [language, name.normalize('NFC').trim()] as const;
  });
  const given = Object.fromEntries(wanted.filter(([, name]) => name !== ''));
  if (Object.keys(given).length === 0) return { ok: false, reason: 'empty' };
  const issues: RegisterIssue[] = [];
  const read = readTexts(given, { path: ['names'], issues });
  if (!read || issues.length > 0) {
    const isCitizen = issues.some(({ code }) => code === 'register/citizen-id');
    return { ok: false, reason: isCitizen ? 'citizenId' : 'text' };
  }
  if (sameNames(read, programme.names)) return { ok: false, reason: 'same' };
  const line = { at, by: by.trim(), subject: 'programme', id: programme.id, fields: ['names'], kind: 'changed' };
  const change = readChange(line, { path: ['changes'], issues });
  if (!change) return { ok: false, reason: 'officer' };
  const renamed = { ...file, programme: { ...programme, names: read }, changes: [...file.changes, change] };
  return { ok: true, file: renamed, made: { kind: 'renamed', names: read, change } };
}

function sameNames(one: TextByLanguage, other: TextByLanguage): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => one[key] === other[key]);
}
