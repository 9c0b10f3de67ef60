import { withValue } from './edit-document.js';
import type { KnownIssue } from './known-issue.js';
import { valueAt } from '../text/value-at.js';

/**
 * The document as it was probably meant: misspelt keys and choices put right, unknown keys left out. It is
 * only used to find further mistakes behind these, never as the value of anything.
 */
export function guessMeant(document: unknown, issues: readonly KnownIssue[]): unknown {
  return issues.reduce<unknown>((guess, { code, path, params }) => {
    const meant = 'nearest' in params ? params.nearest : undefined;
    if (code === 'value/unknown-choice' && meant !== undefined) return withValue(guess, path, meant);
    if (code !== 'key/unknown') return guess;
    const value = valueAt(guess, path);
    const without = withValue(guess, path, undefined);
    const place = [...path.slice(0, -1), meant ?? ''];
    return meant === undefined || valueAt(without, place) !== undefined ? without : withValue(without, place, value);
  }, document);
}
