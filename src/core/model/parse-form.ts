import { withoutIncompleteTexts } from './incomplete-languages.js';
import { instrumentSchema } from './instrument.js';
import type { Outcome } from './issue.js';
import type { KnownIssue } from './known-issue.js';
import type { ParsedInstrument } from './rules/group-roots.js';
import { schemaIssues } from './schema-issues.js';

/** The form of a document; entries of other languages that lack a text are left out with a warning. */
export function parseForm(input: unknown): Outcome<ParsedInstrument, KnownIssue> {
  const first = instrumentSchema.safeParse(input);
  if (first.success) return { ok: true, value: first.data, issues: [] };
  const issues = schemaIssues(instrumentSchema, input, first.error.issues);
  const { document, warnings, rest } = withoutIncompleteTexts(input, issues);
  const second = instrumentSchema.safeParse(document);
  return second.success && rest.length === 0
    ? { ok: true, value: second.data, issues: warnings }
    : { ok: false, issues: [...rest, ...warnings] };
}
