import { lineAndColumn, type TextPlace } from './line-and-column.js';

// A text: runs of plain characters, from the space up, between escapes.
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/.source;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/.source;
const TOKEN = new RegExp(`[\\t\\n\\r ]*(?:(${STRING})|(${NUMBER})|(true|false|null)|([[\\]{},:]))`, 'y');
const BLANK = /[\t\n\r ]*/y;

/** What may come next: a value, a key, or what follows one. */
type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'end';

/** Why a text stops being JSON. */
export type JsonCause =
  | 'unfinished'
  | 'missingComma'
  | 'extraComma'
  | 'missingColon'
  | 'missingValue'
  | 'otherBracket'
  | 'otherQuotes'
  | 'noQuotes'
  | 'brokenText'
  | 'comment'
  | 'moreAfterEnd'
  | 'noValue';

/** Where a text stops being JSON, and why. */
export interface JsonError extends TextPlace {
  /** Counted from 0. */
  readonly offset: number;
  readonly cause: JsonCause;
}

/**
 * Where and why a text stops being JSON (RFC 8259), or `null` if it is JSON. The engines name the place in ways of
 * their own, or not at all, and some of them overflow on deep nesting; this goes through the text once.
 */
export function findJsonError(text: string): JsonError | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let before = '';
  let position = 0;
  while (position < text.length) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(text);
    if (!match) break;
    const next = follow(expected, open, match);
    if (next === null) break;
    expected = next;
    before = match[4] ?? (match[1] === undefined ? '0' : '"');
    position = TOKEN.lastIndex;
  }
  BLANK.lastIndex = position;
  BLANK.exec(text);
  const stop = BLANK.lastIndex;
  if (expected === 'end' && stop === text.length) return null;
  // Letters and digits right behind a number or a word belong to it: 01, 1.
  const torn = stop === position && /[\w.]{2}/.test(text.slice(stop - 1, stop + 1));
  return {
    offset: stop,
    ...lineAndColumn(text, stop),
    cause: torn ? 'noValue' : causeOf(expected, before, text[stop]),
  };
}

/** What went wrong, by what was expected, what stands before (a sign, `"` for a text, `0` for the rest), and what is found. */
function causeOf(expected: Expected, before: string, found: string | undefined): JsonCause {
  if (found === undefined) return 'unfinished';
  if (expected === 'end') return 'moreAfterEnd';
  if (/['‘’“”]/.test(found)) return 'otherQuotes';
  if (/[/#]/.test(found)) return 'comment';
  if (found === ',' || (before === ',' && /[}\]]/.test(found))) return before === ':' ? 'missingValue' : 'extraComma';
  if (expected === 'colon') return 'missingColon';
  if (expected === 'commaOrEnd') return behindValue(found, before);
  if (found === '"') return 'brokenText';
  if (/[}\]]/.test(found)) return before === ':' ? 'missingValue' : 'otherBracket';
  return expected.startsWith('key') ? 'noQuotes' : 'noValue';
}

/** What is wrong with what stands where only a comma or a closing bracket can. */
function behindValue(found: string, before: string): JsonCause {
  if (/[}\]:]/.test(found)) return 'otherBracket';
  // A word right behind a text is the rest of a text with a quotation mark in it.
  return /["{[\d-]/.test(found) || before !== '"' ? 'missingComma' : 'brokenText';
}

/** What is expected after a token, or `null` where the token has no place. */
function follow(expected: Expected, open: ('{' | '[')[], match: RegExpExecArray): Expected | null {
  const [, string, number, word, sign] = match;
  if (string !== undefined && expected.startsWith('key')) return 'colon';
  if (string !== undefined || number !== undefined || word !== undefined) {
    return expected.startsWith('value') ? afterValue(open) : null;
  }
  if (sign === ':') return expected === 'colon' ? 'value' : null;
  if (sign === ',') return expected === 'commaOrEnd' ? (open.at(-1) === '{' ? 'key' : 'value') : null;
  if (sign === '{' || sign === '[') {
    if (!expected.startsWith('value')) return null;
    open.push(sign);
    return sign === '{' ? 'keyOrEnd' : 'valueOrEnd';
  }
  return close(expected, open, sign === '}' ? '{' : '[');
}

function close(expected: Expected, open: ('{' | '[')[], bracket: '{' | '['): Expected | null {
  const empty = bracket === '{' ? 'keyOrEnd' : 'valueOrEnd';
  if ((expected !== 'commaOrEnd' && expected !== empty) || open.at(-1) !== bracket) return null;
  open.pop();
  return afterValue(open);
}

function afterValue(open: readonly string[]): Expected {
  return open.length > 0 ? 'commaOrEnd' : 'end';
}
