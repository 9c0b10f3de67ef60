import { memberOf, valueAt } from '../../text/value-at.js';
import type { Instrument } from '../instrument.js';
import type { IssueCode, KnownIssue, Path } from '../known-issue.js';
import { unsureOf, type Unsure } from './unsure.js';

/** What is wrong with an item whatever its kind and options are. */
const BY_ID: ReadonlySet<IssueCode> = new Set<IssueCode>([
  ...(['condition/cycle', 'condition/later-item', 'item/on-no-page', 'item/on-two-pages', 'id/duplicate'] as const),
]);

/** What is wrong with a thing whatever is inside it. */
const OUTSIDE: ReadonlySet<IssueCode> = new Set<IssueCode>([
  ...(['id/duplicate', 'item/on-no-page', 'condition/contradiction', 'words/no-language'] as const),
]);

/** What follows from what is asked of the profile. */
const BY_PROFILE: ReadonlySet<IssueCode> = new Set<IssueCode>([
  ...(['condition/no-profile', 'condition/field-not-asked', 'condition/field-not-listed'] as const),
]);

/** What follows from the numbers of an index. */
const BY_NUMBERS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  ...(['level/unreachable', 'weights/all-zero', 'index/not-monotone', 'index/off-scale'] as const),
]);

/**
 * The issues of an instrument that have nothing to do with the places that are not as written: neither stand there, nor
 * follow from what was put there.
 */
export function independent(
  issues: readonly KnownIssue[],
  instrument: Instrument,
  changed: readonly Path[],
): KnownIssue[] {
  if (changed.length === 0) return [...issues];
  const unsure = unsureOf(instrument, changed);
  const names = new Set(changed.filter((path) => path.at(-1) === 'id').map((path) => valueAt(instrument, path)));
  return issues.filter(
    (issue) =>
      !isThere(issue, changed) &&
      !isAboutAnswers(issue, instrument, unsure) &&
      !isAboutNames(issue, unsure, names) &&
      !isAboutWhole(issue, instrument, changed, unsure),
  );
}

/** Whether an issue stands at, in, or right around a place. */
function isThere({ code, path, related = [] }: KnownIssue, changed: readonly Path[]): boolean {
  if (path.some(isMadeUp)) return true;
  return changed.some((place) => {
    if ([path, ...related].some((one) => startsWith(one, place))) return true;
    if (!startsWith(place, path)) return false;
    const isName = place.at(-1) === 'id' && place.length === path.length + 1;
    return !OUTSIDE.has(code) || isName;
  });
}

/** Whether an issue is about the answers of an item, or the alternatives of a variant, that are not known. */
function isAboutAnswers(
  { code, path, params }: KnownIssue,
  instrument: Instrument,
  { items, variants }: Unsure,
): boolean {
  if (BY_ID.has(code)) return false;
  const subjects = [memberOf(params, 'item'), memberOf(params, 'subject')];
  if (subjects.some((id) => items.has(id))) return true;
  if (path[0] === 'words' && path.length > 4) return (path[2] === 'items' ? items : variants).has(path[3]);
  if (path[1] === 'migrations' && path[3] === 'options') return items.has(path[4]);
  return path.some((_, length) => {
    const holder = valueAt(instrument, path.slice(0, length));
    return (
      items.has(memberOf(holder, 'item')) ||
      items.has(valueAt(holder, ['on', 'item'])) ||
      variants.has(memberOf(holder, 'variant'))
    );
  });
}

/** Whether an issue is about a name that something may have of which the name is not known, or lacks under a guessed name. */
function isAboutNames({ code, path, params }: KnownIssue, { things }: Unsure, names: ReadonlySet<unknown>): boolean {
  if (code === 'words/missing') return path.some((key) => names.has(key));
  if (code === 'variant/unused') return things.has('variant');
  if (code !== 'reference/unknown' && code !== 'words/unknown') return false;
  return 'thing' in params && things.has(params.thing);
}

/** Whether an issue follows from numbers, or from all of the instrument. */
function isAboutWhole(
  { code, path, params }: KnownIssue,
  instrument: Instrument,
  changed: readonly Path[],
  { indices, pages }: Unsure,
): boolean {
  if (code === 'item/on-no-page') return pages;
  if (code === 'version/changed-hash') return changed.some(([part]) => part === 'structure');
  if (code === 'variant/unused') return indices.size > 0;
  if (BY_PROFILE.has(code)) return changed.some(([, part]) => part === 'profile');
  if (code === 'migration/not-earlier' || code === 'migration/leads-nowhere') {
    return changed.some(([, part]) => part === 'version' || part === 'migrations');
  }
  if (code === 'words/no-language') return changed.some((place) => place.length <= 2);
  if (code === 'condition/never-true') {
    const asked = valueAt(instrument, [...path.slice(0, -1), 'on', 'score', 'index']);
    return instrument.structure.indices.some(({ id }, position) => id === asked && indices.has(position));
  }
  if (code === 'words/missing') return isMadeUp(memberOf(params, 'text'));
  return BY_NUMBERS.has(code) && indices.has(path[2]);
}

function isMadeUp(key: unknown): boolean {
  return typeof key === 'string' && /(^|\.)unnamed(-\d+)*$/.test(key);
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((key, index) => path[index] === key);
}
