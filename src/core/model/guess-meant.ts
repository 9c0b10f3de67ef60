import { withKey, withValue } from './edit-document.js';
import { applyFix } from './fixes/apply-fix.js';
import { withFix } from './fixes/with-fix.js';
import type { KnownIssue, Path } from './known-issue.js';
import { valueAt } from '../text/value-at.js';

/**
 * The document as it was probably meant: what can be put right for certain, misspelt keys and choices put right too,
 * unknown keys left out. It is only used to find further mistakes behind these, never as the value of anything.
 */
export function guessMeant(document: unknown, issues: readonly KnownIssue[]): unknown {
  return issues.reduce<unknown>((guess, issue) => {
    const { code, path, params } = issue;
    const { fix } = withFix(issue, guess);
    // An id is meant in other places too, which would all look wrong.
    if (fix && code !== 'id/malformed') return applyFix(guess, fix);
    const meant = 'nearest' in params ? params.nearest : undefined;
    if (code === 'value/unknown-choice' && meant !== undefined) return withValue(guess, path, meant);
    if (code !== 'key/unknown') return guess;
    const taken = meant !== undefined && valueAt(guess, [...path.slice(0, -1), meant]) !== undefined;
    return meant === undefined || taken ? withValue(guess, path, undefined) : withKey(guess, path, meant);
  }, document);
}

/** An issue of the document as it was meant, at its place in the document as it is. */
export function asWritten(issue: KnownIssue, document: unknown, misspelt: readonly KnownIssue[]): KnownIssue {
  const path = misspelt.reduce<Path>((place, { code, path: written, params }) => {
    if ('inside' in params) return withoutKey(place, [...written, params.inside]);
    if (code !== 'key/unknown' || !('nearest' in params)) return place;
    const meant = [...written.slice(0, -1), params.nearest];
    const inside = meant.every((key, index) => key === place[index]);
    const taken = valueAt(document, place.slice(0, written.length)) !== undefined;
    return inside && !taken ? [...written, ...place.slice(written.length)] : place;
  }, issue.path);
  return { ...issue, path };
}

/** A path through a key that is not written, without it. */
function withoutKey(place: Path, added: Path): Path {
  const inside = added.every((key, index) => key === place[index]);
  return inside ? [...added.slice(0, -1), ...place.slice(added.length)] : place;
}
