/** A place in a text, both counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

// A text: runs of plain characters, from the space up, between escapes.
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/.source;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/.source;
const TOKEN = new RegExp(`[\\t\\n\\r ]*(?:(${STRING})|(${NUMBER})|(true|false|null)|([[\\]{},:]))`, 'y');
const BLANK = /[\t\n\r ]*/y;

/** What may come next: a value, a key, or what follows one. */
type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'end';

/**
 * Where a text stops being JSON (RFC 8259), or `null` if it is JSON. The engines name the place in ways of
 * their own, or not at all, and some of them overflow on deep nesting; this goes through the text once.
 */
export function findJsonError(text: string): TextPlace | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let position = 0;
  while (position < text.length) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(text);
    if (!match) break;
    const next = follow(expected, open, match);
    if (next === null) break;
    expected = next;
    position = TOKEN.lastIndex;
  }
  BLANK.lastIndex = position;
  BLANK.exec(text);
  return expected === 'end' && BLANK.lastIndex === text.length ? null : placeOf(text, BLANK.lastIndex);
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

function placeOf(text: string, position: number): TextPlace {
  const before = text.slice(0, position).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
