import type { IssueParams, Thing, ValueType } from '../../model/issue-params.js';
import type { IssueCode } from '../../model/known-issue.js';
import type { JsonCause } from '../../text/find-json-error.js';

/** An issue in words. */
export interface Sentence {
  /** What is wrong. */
  readonly problem: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** A sentence for every code that there is: a code without words does not compile. */
export type IssueSentences = { readonly [Code in IssueCode]: (params: IssueParams[Code]) => Sentence };

/** The words for issues, in one language. */
export interface IssueMessages {
  readonly sentences: IssueSentences;
  /** The place that is the document itself. */
  readonly wholeDocument: string;
  /** For a code that is not ours. */
  readonly unknownCode: (code: string) => Sentence;
}

/** The words for what makes a text no JSON, as a whole issue. */
export type JsonCauses = Readonly<Record<JsonCause, Sentence>>;
/** The words for things and types that sentences are built of. */
export type ThingNames = Readonly<Record<Thing, string>>;
/** The words for the kinds of values. */
export type TypeNames = Readonly<Record<ValueType, string>>;
