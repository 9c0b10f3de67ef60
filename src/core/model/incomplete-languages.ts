import { withValue } from './edit-document.js';
import { error, warning, type KnownIssue, type Path } from './known-issue.js';
import { valueAt } from '../text/value-at.js';

/** A document whose languages other than the default one have only complete entries. */
export interface CompletedDocument {
  readonly document: unknown;
  /** A warning for each text that was missing. */
  readonly warnings: readonly KnownIssue[];
  /** The other issues; a text that is missing in the default language is one of them. */
  readonly rest: readonly KnownIssue[];
}

/**
 * Leaves out of other languages the entries that lack a text, so that the default language fills in: a
 * translation under way does not make an instrument unusable.
 */
export function withoutIncompleteTexts(document: unknown, issues: readonly KnownIssue[]): CompletedDocument {
  const defaultLocale = valueAt(document, ['structure', 'defaultLocale']);
  const instead = typeof defaultLocale === 'string' ? { instead: defaultLocale } : {};
  const isText = ({ code, path }: KnownIssue): boolean =>
    code === 'key/missing' && path[0] === 'words' && path.length > 2;
  const isForgiven = (issue: KnownIssue): boolean => isText(issue) && issue.path[1] !== defaultLocale;
  const forgiven = issues.filter(isForgiven);
  return {
    document: forgiven.reduce<unknown>((result, { path }) => withoutEntry(result, path, defaultLocale), document),
    warnings: forgiven.map(({ path }) => warning('words/missing', path, { ...missing(path), ...instead })),
    rest: issues
      .filter((issue) => !isForgiven(issue))
      .map((issue) => (isText(issue) ? error('words/missing', issue.path, missing(issue.path)) : issue)),
  };
}

function missing(path: Path): { readonly language: string; readonly text: string } {
  return { language: String(path[1]), text: path.slice(2).join('.') };
}

function withoutEntry(document: unknown, path: Path, defaultLocale: unknown): unknown {
  const key = path.at(-1);
  if (key === 'title' || key === 'description') {
    if (path.length === 3) return withValue(document, path, valueAt(document, ['words', String(defaultLocale), key]));
  }
  if (path.length === 3 || key === 'nodes') return withValue(document, path, {});
  const entry = path.slice(0, -1);
  return withValue(document, typeof entry.at(-1) === 'number' ? entry.slice(0, -1) : entry, undefined);
}
