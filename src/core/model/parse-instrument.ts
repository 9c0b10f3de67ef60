import { underHash } from '../compiled/known-hash.js';
import { structureHash } from '../compiled/structure-hash.js';
import { withFix } from './fixes/with-fix.js';
import { asWritten, guessMeant } from './guess-meant.js';
import { withoutIncompleteTexts } from './incomplete-languages.js';
import { instrumentSchema, type Instrument } from './instrument.js';
import type { Outcome } from './issue.js';
import type { KnownIssue } from './known-issue.js';
import { checkLimits } from './limits.js';
import { hasGroupRoots, leafRoots, type ParsedInstrument } from './rules/group-roots.js';
import type { RuleOptions } from './rules/rule-options.js';
import { RULES } from './rules/rules.js';
import { schemaIssues } from './schema-issues.js';

/**
 * Reads an instrument of unknown origin: its limits, its form, and the rules across it. Every issue is
 * told, not only the first; behind a misspelt key the rules are tried on what was probably meant. Where it is
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
  if (!parsed.ok) return { ok: false, issues: [...parsed.issues, ...issuesBehind(input, parsed.issues, options)] };
  if (!hasGroupRoots(parsed.value)) return { ok: false, issues: [...parsed.issues, ...leafRoots(parsed.value)] };
  const value = withoutSchemaAddress(parsed.value);
  const issues = [...parsed.issues, ...withoutRepetition(rulesOn(value, options), parsed.issues)];
  return issues.some(({ severity }) => severity === 'error') ? { ok: false, issues } : { ok: true, value, issues };
}

function rulesOn(instrument: Instrument, options: RuleOptions): KnownIssue[] {
  return RULES.flatMap((rule) => rule(instrument, options));
}

/** The form of the document; entries of other languages that lack a text are left out with a warning. */
function parseForm(input: unknown): Outcome<ParsedInstrument, KnownIssue> {
  const first = instrumentSchema.safeParse(input);
  if (first.success) return { ok: true, value: first.data, issues: [] };
  const issues = schemaIssues(instrumentSchema, input, first.error.issues);
  const { document, warnings, rest } = withoutIncompleteTexts(input, issues);
  const second = instrumentSchema.safeParse(document);
  return second.success && rest.length === 0
    ? { ok: true, value: second.data, issues: warnings }
    : { ok: false, issues: [...rest, ...warnings] };
}

/** What else is wrong, if the document is what it was probably meant to be. */
function issuesBehind(input: unknown, found: readonly KnownIssue[], options: RuleOptions): KnownIssue[] {
  const guess = parseForm(guessMeant(input, found));
  if (!guess.ok || !hasGroupRoots(guess.value)) return [];
  return withoutRepetition(
    rulesOn(guess.value, options).map((issue) => asWritten(issue, input, found)),
    found,
  );
}

/** Without the entries that lack as a whole only because a text in them was missing and already told. */
function withoutRepetition(issues: readonly KnownIssue[], told: readonly KnownIssue[]): KnownIssue[] {
  return issues.filter(
    ({ code, path }) =>
      code !== 'words/missing' || !told.some((other) => path.every((key, index) => other.path[index] === key)),
  );
}

function withoutSchemaAddress({ structure, words }: Instrument): Instrument {
  return { structure: underHash(structure, structureHash), words };
}
