import type { Item, MatrixItem, RatioItem } from '../model/item.js';
import { error, type KnownIssue } from '../model/known-issue.js';
import { near } from '../text/nearest.js';
import { isObject } from '../text/value-type.js';
import { answerIssue, wrongKind } from './answer-issue.js';
import { checkCommonValue, checkOption, checkRange, checkTicks, type Entries } from './check-common-value.js';

/** What is wrong with the value of an answer, or of a profile field, of any kind; `null` if nothing is. */
export function checkValue(item: Item, value: unknown): KnownIssue | null {
  if (item.kind === 'matrix') return hinted(checkCells(item, value), item.columns);
  if (item.kind === 'ratio') return checkShare(item, value);
  return hinted(checkCommonValue(item, value), 'options' in item ? item.options : []);
}

/** Names the option that was probably meant. */
function hinted(issue: KnownIssue | null, options: Entries): KnownIssue | null {
  if (!issue || !isUnknownOption(issue)) return issue;
  const known = options.map(({ id }) => id);
  return error(issue.code, issue.path, { ...issue.params, ...near(issue.params.option, known) });
}

function isUnknownOption(issue: KnownIssue): issue is KnownIssue<'answer/unknown-option'> {
  return issue.code === 'answer/unknown-option';
}

function checkCells(item: MatrixItem, value: unknown): KnownIssue | null {
  if (!isObject(value)) return wrongKind(item, value);
  const rows = new Set(item.rows.map(({ id }) => id));
  const cells = Object.entries(value);
  if (cells.length === 0) return answerIssue(item, 'answer/empty');
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

function checkShare(item: RatioItem, value: unknown): KnownIssue | null {
  if (!isObject(value)) return wrongKind(item, value);
  const keys = Object.keys(value).sort().join();
  if (keys === 'band') return checkBand(item, value['band']);
  const { numerator, denominator } = value;
  if (keys !== 'denominator,numerator' || typeof numerator !== 'number' || typeof denominator !== 'number') {
    return wrongKind(item, value);
  }
  if (!Number.isFinite(numerator) || !Number.isFinite(denominator)) return answerIssue(item, 'answer/not-finite');
  if (denominator === 0) return answerIssue(item, 'answer/zero-denominator');
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
