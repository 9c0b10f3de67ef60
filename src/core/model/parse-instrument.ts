import { underHash } from '../compiled/known-hash.js';
import { structureHash } from '../compiled/structure-hash.js';
import { withFix } from './fixes/with-fix.js';
import { issuesBehind, withoutRepetition } from './behind/issues-behind.js';
import type { Instrument } from './instrument.js';
import type { Outcome } from './issue.js';
import type { KnownIssue } from './known-issue.js';
import { checkLimits } from './limits.js';
import { parseForm } from './parse-form.js';
import { hasGroupRoots, leafRoots } from './rules/group-roots.js';
import type { RuleOptions } from './rules/rule-options.js';
import { RULES } from './rules/rules.js';

/**
 * Reads an instrument of unknown origin: its limits, its form, and the rules across it. Every issue is told, not only the
 * first: behind a mistake of form the rules are tried on what was probably meant, and where that cannot be guessed, on
 * everything that does not hang on it. Only beyond a limit of size, depth or keys nothing further is read. Where it is
 * certain what puts an issue right, it carries that as a JSON Patch for `applyFix` and `fixText`. Never throws on
 * JSON data, and never changes it.
 *
 * @param input The parsed content of an instrument file.
 * @param options Published versions and regions, where the caller knows them.
 * @example
 * const outcome = parseInstrument(await (await fetch('/bakery.json')).json());
 * if (!outcome.ok) console.log(outcome.issues[0]?.code); // 'reference/unknown'
 */
export function parseInstrument(input: unknown, options: RuleOptions = {}): Outcome<Instrument, KnownIssue> {
  const outcome = read(input, options);
  return { ...outcome, issues: outcome.issues.map((issue) => withFix(issue, input)) };
}

function read(input: unknown, options: RuleOptions): Outcome<Instrument, KnownIssue> {
  const limits = checkLimits(input);
  if (limits.length > 0) return { ok: false, issues: limits };
  const parsed = parseForm(input);
  if (!parsed.ok) return { ok: false, issues: withBehind(input, parsed.issues, options) };
  if (!hasGroupRoots(parsed.value)) {
    return { ok: false, issues: withBehind(input, [...parsed.issues, ...leafRoots(parsed.value)], options) };
  }
  const value = withoutSchemaAddress(parsed.value);
  const found = RULES.flatMap((rule) => rule(value, options));
  const issues = [...parsed.issues, ...withoutRepetition(found, parsed.issues)];
  return issues.some(({ severity }) => severity === 'error') ? { ok: false, issues } : { ok: true, value, issues };
}

function withBehind(input: unknown, told: readonly KnownIssue[], options: RuleOptions): KnownIssue[] {
  return [...told, ...issuesBehind(input, told, options)];
}

function withoutSchemaAddress({ structure, words }: Instrument): Instrument {
  return { structure: underHash(structure, structureHash), words };
}
