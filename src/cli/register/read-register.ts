import { compileInstrument } from '../../core/compiled/compile-instrument.js';
import type { Issue } from '../../core/model/issue.js';
import { error } from '../../core/model/known-issue.js';
import { LIMITS } from '../../core/model/limits.js';
import { openRegister } from '../../core/programme/open-register.js';
import type { ProgrammeFile } from '../../core/programme/programme-file.js';
import { duplicateKeys } from '../../core/text/duplicate-keys.js';
import { findJsonError } from '../../core/text/find-json-error.js';
import { pathText } from '../../core/text/path-text.js';
import { placeInText } from '../../core/text/place-in-text.js';
import type { LoadedInstrument } from '../instruments/load-instrument.js';
import type { Reporter } from '../reporter.js';

/** A register as far as it could be read. */
export interface RegisterReading {
  /** `null` where nothing of it can be used. */
  readonly file: ProgrammeFile | null;
  readonly issues: readonly Issue[];
  /** Enterprises, assessments and other entries with errors: left out whole, or without what is wrong. */
  readonly faulty: number;
}

/** Looking up a line takes a walk through the text: of many issues only the first ones get theirs. */
const MOST_LINES = 200;

/**
 * Reads the text of a register with its responses.
 *
 * @param own An instrument that does not ship.
 */
export async function readRegister(text: string, own?: LoadedInstrument): Promise<RegisterReading> {
  const document = parsed(text);
  if (!document) return nothing(notJson(text));
  const further = own ? [[own.structure.id, compileInstrument(own.structure)] as const] : [];
  const outcome = await openRegister(document.value, { instruments: new Map(further) });
  const lost = duplicateKeys(text).map(({ path, key, line }) => error('key/duplicate', path, { key, line }));
  const issues = [...lost, ...outcome.issues];
  return { file: outcome.ok ? outcome.value : null, issues, faulty: entriesWithErrors(issues) };
}

/** Why a text is no JSON; an engine may also give up on nesting that is JSON all the same. */
function notJson(text: string): Issue {
  const stop = findJsonError(text);
  if (!stop) return error('document/too-deep', [], { maximum: LIMITS.nesting });
  const { line, column, cause } = stop;
  return error('document/not-json', [], { line, column, cause });
}

function nothing(issue: Issue): RegisterReading {
  return { file: null, issues: [issue], faulty: 1 };
}

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** How many entries of the lists, and other parts, have something wrong. */
function entriesWithErrors(issues: readonly Issue[]): number {
  const wrong = issues.filter(({ severity }) => severity === 'error');
  return new Set(wrong.map(({ path }) => JSON.stringify(path.slice(0, 2)))).size;
}

/** Tells every issue of a register with its line and its path. */
export async function tellRegister(
  { issues }: RegisterReading,
  { name, text }: { readonly name: string; readonly text: string },
  reporter: Reporter,
): Promise<void> {
  for (const [at, issue] of issues.entries()) {
    const line = at < MOST_LINES ? lineOf(issue, text) : null;
    await reporter.issue({ file: name, line, column: null, path: pathText(issue.path) || null }, issue);
  }
}

function lineOf({ path, params }: Issue, text: string): number {
  const told = path.length === 0 ? params['line'] : undefined;
  return typeof told === 'number' ? told : placeInText(text, path).line;
}
