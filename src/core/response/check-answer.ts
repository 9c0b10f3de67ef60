import type { Item } from '../model/item.js';
import type { KnownIssue } from '../model/known-issue.js';
import { isObject } from '../text/value-type.js';
import { answerIssue } from './answer-issue.js';

/** What is wrong with the value of an answer, or of a profile field; `null` if nothing is. */
export type CheckValue = (item: Item, value: unknown) => KnownIssue | null;

/**
 * What is wrong with an answer to an item: its kind, its options, its range; `null` if nothing is. The
 * answer may be anything; conditions play no part.
 *
 * @param checkValue The check of values: `checkValue`, or `checkCommonValue` where no other kinds are asked.
 * @example
 * checkAnswer(websiteItem, { value: 'shpo' }, checkValue); // { code: 'answer/unknown-option', params: { nearest: 'shop', … }, … }
 */
export function checkAnswer(item: Item, answer: unknown, checkValue: CheckValue): KnownIssue | null {
  if (!isObject(answer)) return answerIssue(item, 'answer/malformed');
  const missing = Object.hasOwn(answer, 'missing') ? answer['missing'] : undefined;
  if (missing !== undefined) return checkMissing(item, missing, Object.hasOwn(answer, 'value'));
  return Object.hasOwn(answer, 'value') ? checkValue(item, answer['value']) : answerIssue(item, 'answer/malformed');
}

function checkMissing(item: Item, missing: unknown, hasValue: boolean): KnownIssue | null {
  if (hasValue) return answerIssue(item, 'answer/malformed');
  if (missing === 'unknown') return item.unknown ? null : answerIssue(item, 'answer/unknown-not-offered');
  if (missing === 'notApplicable')
    return item.notApplicable ? null : answerIssue(item, 'answer/not-applicable-not-offered');
  return answerIssue(item, 'answer/malformed');
}
