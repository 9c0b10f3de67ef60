import { byteLength } from '../text/byte-length.js';
import { duplicateKeys } from '../text/duplicate-keys.js';
import { findJsonError } from '../text/find-json-error.js';
import type { Instrument } from './instrument.js';
import type { Outcome } from './issue.js';
import { error, type KnownIssue } from './known-issue.js';
import { LIMITS } from './limits.js';
import { parseInstrument } from './parse-instrument.js';
import type { RuleOptions } from './rules/rule-options.js';

/**
 * Reads the text of an instrument file. What is not JSON gives an issue with line and column, both counted
 * from 1, and the cause; so does a key that stands twice, of which reading would drop one in silence. The rest is
 * {@link parseInstrument}; `placeInText` finds the line of each issue. Never throws.
 *
 * @example
 * parseInstrumentText('{"structure": }'); // { ok: false, issues: [{ code: 'document/not-json', params: { line: 1, column: 15, … }, … }] }
 */
export function parseInstrumentText(text: string, options: RuleOptions = {}): Outcome<Instrument, KnownIssue> {
  const size = byteLength(text);
  if (size > LIMITS.bytes) {
    return { ok: false, issues: [error('document/too-large', [], { size, maximum: LIMITS.bytes })] };
  }
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const stop = findJsonError(json);
  if (stop) {
    const { line, column, cause } = stop;
    return { ok: false, issues: [error('document/not-json', [], { line, column, cause })] };
  }
  const document = readJson(json);
  if (!document) return { ok: false, issues: [error('document/too-deep', [], { maximum: LIMITS.nesting })] };
  const outcome = parseInstrument(document.value, options);
  const lost = duplicateKeys(json).map(({ path, key, line }) => error('key/duplicate', path, { key, line }));
  return lost.length > 0 ? { ok: false, issues: [...lost, ...outcome.issues] } : outcome;
}

/** An engine may give up on deep nesting that is JSON all the same. */
function readJson(json: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(json) as unknown };
  } catch {
    return null;
  }
}
