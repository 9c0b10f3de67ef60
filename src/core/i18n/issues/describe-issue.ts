import type { Issue } from '../../model/issue.js';
import type { IssueCode, KnownIssue, Path } from '../../model/known-issue.js';
import { valueAt } from '../../text/value-at.js';
import { pathText } from '../../text/path-text.js';
import { isObject } from '../../text/value-type.js';
import type { IssueMessages, Sentence } from './messages.js';

/** An issue as people read it. */
export interface DescribedIssue extends Sentence {
  readonly severity: Issue['severity'];
  /** Where it is, e.g. `structure.items[3].options[1]`. */
  readonly place: string;
  /** The ids on the way to the place, e.g. `website › shop`; empty where there are none. */
  readonly ids: string;
}

/**
 * Puts an issue into words: where, what, and what to do.
 *
 * @param issue An issue of `parseInstrument` or `parseResponse`.
 * @param messages The words of a language.
 * @param document The document that was read; with it the place is told by ids too.
 * @example
 * describeIssue(issue, en, file).place; // 'structure.items[3].options[1]'
 */
export function describeIssue(issue: Issue, messages: IssueMessages, document?: unknown): DescribedIssue {
  const sentence = isKnown(issue, messages) ? sentenceOf(issue, messages) : messages.unknownCode(issue.code);
  return {
    severity: issue.severity,
    place: placeText(issue.path, messages),
    ids: idsOnTheWay(document, issue.path).join(' › '),
    ...sentence,
  };
}

/** Codes are ours alone, so a known code has the parameters that belong to it. */
function isKnown(issue: Issue, { sentences }: IssueMessages): issue is KnownIssue {
  return Object.hasOwn(sentences, issue.code);
}

function sentenceOf<Code extends IssueCode>(issue: KnownIssue<Code>, { sentences }: IssueMessages): Sentence {
  return sentences[issue.code](issue.params);
}

/** A place so deep that nobody could read it is shortened in the middle. */
function placeText(path: Path, { wholeDocument }: IssueMessages): string {
  if (path.length === 0) return wholeDocument;
  return path.length <= 20 ? pathText(path) : `${pathText(path.slice(0, 6))} … ${pathText(path.slice(-3))}`;
}

function idsOnTheWay(document: unknown, path: Path): string[] {
  return path.flatMap((_, index) => {
    // The structure is the instrument itself; everything in it lies on that way.
    if (index === 0) return [];
    const thing = valueAt(document, path.slice(0, index + 1));
    const id = isObject(thing) && Object.hasOwn(thing, 'id') ? thing['id'] : undefined;
    return typeof id === 'string' && id !== '' ? [id.slice(0, 64)] : [];
  });
}
