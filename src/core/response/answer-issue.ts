import type { Item } from '../model/item.js';
import { error, type IssueCode, type KnownIssue } from '../model/known-issue.js';
import { valueType } from '../text/value-type.js';

/** Codes whose sentence needs nothing but the item. */
type PlainCode = {
  [Code in IssueCode]: { item: string } extends KnownIssue<Code>['params'] ? Code : never;
}[IssueCode] &
  `answer/${string}`;

/** An issue of an answer as a whole. */
export function answerIssue(item: Item, code: PlainCode): KnownIssue {
  return error(code, [], { item: item.id });
}

/** A value, or a part of it, of a kind that the item does not have. */
export function wrongKind(item: Item, value: unknown, path: readonly string[] = ['value']): KnownIssue {
  return error('answer/wrong-kind', path, { item: item.id, kind: item.kind, received: valueType(value) });
}
