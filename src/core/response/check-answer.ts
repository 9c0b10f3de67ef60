import type { Item, MatrixItem, NumberItem, RatioItem, TextItem } from '../model/item.js';
import { error, type IssueCode, type KnownIssue } from '../model/known-issue.js';
import { controlCharacter } from '../text/control-character.js';
import { near } from '../text/nearest.js';
import { isObject, valueType } from '../text/value-type.js';

/** Characters of a text when its item sets no limit. */
const TEXT_LENGTH = 200;

/**
 * What is wrong with an answer to an item: its kind, its options, its range; `null` if nothing is. The
 * answer may be anything; conditions play no part.
 *
 * @example
 * checkAnswer(websiteItem, { value: 'shpo' }); // { code: 'answer/unknown-option', params: { nearest: 'shop', … }, … }
 */
export function checkAnswer(item: Item, answer: unknown): KnownIssue | null {
  if (!isObject(answer)) return issue(item, 'answer/malformed');
  const missing = Object.hasOwn(answer, 'missing') ? answer['missing'] : undefined;
  if (missing !== undefined) return checkMissing(item, missing, Object.hasOwn(answer, 'value'));
  return Object.hasOwn(answer, 'value') ? checkValue(item, answer['value']) : issue(item, 'answer/malformed');
}

/** What is wrong with the value of an answer, or of a profile field; `null` if nothing is. */
export function checkValue(item: Item, value: unknown): KnownIssue | null {
  switch (item.kind) {
    case 'single':
      return typeof value === 'string' ? checkOption(item, item.options, value) : wrongKind(item, value);
    case 'multiple':
      return checkTicks(item, item.options, value, ['value']);
    case 'matrix':
      return checkCells(item, value);
    case 'number':
      return typeof value === 'number' ? checkNumber(item, value) : wrongKind(item, value);
    case 'ratio':
      return checkShare(item, value);
    case 'text':
      return typeof value === 'string' ? checkText(item, value) : wrongKind(item, value);
  }
}

type Entries = readonly { readonly id: string; readonly exclusive?: boolean | undefined }[];

function checkMissing(item: Item, missing: unknown, hasValue: boolean): KnownIssue | null {
  if (hasValue) return issue(item, 'answer/malformed');
  if (missing === 'unknown') return item.unknown ? null : issue(item, 'answer/unknown-not-offered');
  if (missing === 'notApplicable') return item.notApplicable ? null : issue(item, 'answer/not-applicable-not-offered');
  return issue(item, 'answer/malformed');
}

function checkOption(
  item: Item,
  options: Entries,
  option: string,
  path: readonly string[] = ['value'],
): KnownIssue | null {
  if (options.some(({ id }) => id === option)) return null;
  const known = options.map(({ id }) => id);
  const params = { item: item.id, option: option.slice(0, 80), ...near(option, known) };
  return error('answer/unknown-option', path, params);
}

function checkTicks(item: Item, options: Entries, value: unknown, path: readonly string[]): KnownIssue | null {
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

function checkCells(item: MatrixItem, value: unknown): KnownIssue | null {
  if (!isObject(value)) return wrongKind(item, value);
  const rows = new Set(item.rows.map(({ id }) => id));
  const cells = Object.entries(value);
  if (cells.length === 0) return issue(item, 'answer/empty');
  for (const [row, cell] of cells) {
    const path = ['value', row];
    if (!rows.has(row)) {
      return error('answer/unknown-row', path, { item: item.id, row: row.slice(0, 80), ...near(row, rows) });
    }
    const found = item.choose === 'many' ? checkTicks(item, item.columns, cell, path) : checkCell(item, cell, path);
    if (found) return found;
  }
  return null;
}

function checkCell(item: MatrixItem, cell: unknown, path: readonly string[]): KnownIssue | null {
  return typeof cell === 'string' ? checkOption(item, item.columns, cell, path) : wrongKind(item, cell, path);
}

function checkNumber(item: NumberItem, value: number): KnownIssue | null {
  if (!Number.isFinite(value)) return issue(item, 'answer/not-finite');
  if (item.integer === true && !Number.isInteger(value)) {
    return error('answer/not-integer', ['value'], { item: item.id, value });
  }
  return checkRange(item, value, item.minimum, item.maximum);
}

function checkRange(item: Item, value: number, minimum = -Infinity, maximum = Infinity): KnownIssue | null {
  if (value < minimum) return error('answer/too-small', ['value'], { item: item.id, value, minimum });
  return value > maximum ? error('answer/too-large', ['value'], { item: item.id, value, maximum }) : null;
}

function checkShare(item: RatioItem, value: unknown): KnownIssue | null {
  if (!isObject(value)) return wrongKind(item, value);
  const keys = Object.keys(value).sort().join();
  if (keys === 'band') return checkBand(item, value['band']);
  const { numerator, denominator } = value;
  if (keys !== 'denominator,numerator' || typeof numerator !== 'number' || typeof denominator !== 'number') {
    return wrongKind(item, value);
  }
  if (!Number.isFinite(numerator) || !Number.isFinite(denominator)) return issue(item, 'answer/not-finite');
  if (denominator === 0) return issue(item, 'answer/zero-denominator');
  const share = numerator / denominator;
  const maximum = item.maximum ?? 1;
  if (share > maximum) return error('answer/share-too-large', ['value'], { item: item.id, value: share, maximum });
  return checkRange(item, Math.min(numerator, denominator), 0);
}

function checkBand(item: RatioItem, band: unknown): KnownIssue | null {
  if (typeof band !== 'string') return wrongKind(item, band, ['value', 'band']);
  const known = (item.bands ?? []).map(({ id }) => id);
  if (known.includes(band)) return null;
  const params = { item: item.id, band: band.slice(0, 80), ...near(band, known) };
  return error('answer/unknown-band', ['value', 'band'], params);
}

function checkText(item: TextItem, text: string): KnownIssue | null {
  const maximum = item.maximumLength ?? TEXT_LENGTH;
  const { length } = Array.from(text);
  if (text.trim() === '') return issue(item, 'answer/empty');
  if (length > maximum) return error('answer/too-long', ['value'], { item: item.id, length, maximum });
  return controlCharacter(text) === null ? null : issue(item, 'answer/control-character');
}

function wrongKind(item: Item, value: unknown, path: readonly string[] = ['value']): KnownIssue {
  return error('answer/wrong-kind', path, { item: item.id, kind: item.kind, received: valueType(value) });
}

/** Codes whose sentence needs nothing but the item. */
type PlainCode = {
  [Code in IssueCode]: { item: string } extends KnownIssue<Code>['params'] ? Code : never;
}[IssueCode] &
  `answer/${string}`;

function issue(item: Item, code: PlainCode): KnownIssue {
  return error(code, [], { item: item.id });
}
