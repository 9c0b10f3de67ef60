import type { Item, NumberItem, TextItem } from '../model/item.js';
import { error, type KnownIssue } from '../model/known-issue.js';
import { controlCharacter } from '../text/control-character.js';
import { answerIssue, wrongKind } from './answer-issue.js';

/** Characters of a text when its item sets no limit. */
const TEXT_LENGTH = 200;

/** Options, or the columns of a matrix. */
export type Entries = readonly { readonly id: string; readonly exclusive?: boolean | undefined }[];

/**
 * Checks values of the kinds that nearly every questionnaire asks.
 *
 * @throws {RangeError} For a matrix or a ratio: their checks are in `check-value.ts`.
 */
export function checkCommonValue(item: Item, value: unknown): KnownIssue | null {
  switch (item.kind) {
    case 'single':
      return typeof value === 'string' ? checkOption(item, item.options, value) : wrongKind(item, value);
    case 'multiple':
      return checkTicks(item, item.options, value, ['value']);
    case 'number':
      return typeof value === 'number' ? checkNumber(item, value) : wrongKind(item, value);
    case 'text':
      return typeof value === 'string' ? checkText(item, value) : wrongKind(item, value);
    default:
      throw new RangeError(`checkCommonValue requires a common kind, got ${item.kind}`);
  }
}

/** What is wrong with one choice. */
export function checkOption(
  item: Item,
  options: Entries,
  option: string,
  path: readonly string[] = ['value'],
): KnownIssue | null {
  if (options.some(({ id }) => id === option)) return null;
  return error('answer/unknown-option', path, { item: item.id, option: option.slice(0, 80) });
}

/** What is wrong with any number of choices. */
export function checkTicks(item: Item, options: Entries, value: unknown, path: readonly string[]): KnownIssue | null {
  if (!Array.isArray(value)) return wrongKind(item, value, path);
  if (value.length === 0) return error('answer/empty', path, { item: item.id });
  const seen = new Set<string>();
  for (const option of value as readonly unknown[]) {
    if (typeof option !== 'string') return wrongKind(item, option, path);
    const unknown = checkOption(item, options, option, path);
    if (unknown) return unknown;
    if (seen.has(option)) return error('answer/repeated-option', path, { item: item.id, option });
    seen.add(option);
  }
  const alone = options.find(({ id, exclusive }) => exclusive === true && seen.has(id));
  return alone && seen.size > 1 ? error('answer/exclusive', path, { item: item.id, option: alone.id }) : null;
}

function checkNumber(item: NumberItem, value: number): KnownIssue | null {
  if (!Number.isFinite(value)) return answerIssue(item, 'answer/not-finite');
  if (item.integer === true && !Number.isInteger(value)) {
    return error('answer/not-integer', ['value'], { item: item.id, value });
  }
  return checkRange(item, value, item.minimum, item.maximum);
}

/** What is wrong with the size of a number. */
export function checkRange(item: Item, value: number, minimum = -Infinity, maximum = Infinity): KnownIssue | null {
  if (value < minimum) return error('answer/too-small', ['value'], { item: item.id, value, minimum });
  return value > maximum ? error('answer/too-large', ['value'], { item: item.id, value, maximum }) : null;
}

function checkText(item: TextItem, text: string): KnownIssue | null {
  const maximum = item.maximumLength ?? TEXT_LENGTH;
  const { length } = Array.from(text);
  if (text.trim() === '') return answerIssue(item, 'answer/empty');
  if (length > maximum) return error('answer/too-long', ['value'], { item: item.id, length, maximum });
  return controlCharacter(text) === null ? null : answerIssue(item, 'answer/control-character');
}
