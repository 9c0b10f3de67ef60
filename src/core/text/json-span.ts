import type { Path } from '../model/known-issue.js';

/** A stretch of a text, as offsets; `end` is just behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value in a JSON text, with its key where it is a member of an object. */
export interface JsonSpan {
  readonly key: Span | null;
  readonly value: Span;
}

const BLANK = /[\uFEFF\t\n\r ]*/y;
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/y;
// A text, or a bracket outside of texts.
const BRACKET = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]/g;
const PLAIN = /[^\s,:{}[\]"]+/y;

/**
 * Where the value at a path stands in a text that is JSON; `null` where there is none. Of a key that stands twice the
 * last one counts, as for `JSON.parse`. It goes through the text without calling itself, so no depth overflows the stack.
 */
export function spanAt(text: string, path: Path): JsonSpan | null {
  let span: JsonSpan | null = { key: null, value: valueSpan(text, skipBlank(text, 0)) };
  for (const key of path) {
    if (!span) return null;
    span = membersOf(text, span.value.start).findLast((member) => member.name === key) ?? null;
  }
  return span;
}

/** A member of an object or list in a text. */
export interface MemberSpan extends JsonSpan {
  readonly name: string | number;
}

/** The members of the object or list that begins at an offset of a JSON text; none where something else begins there. */
export function membersOf(text: string, start: number): MemberSpan[] {
  const members: MemberSpan[] = [];
  const open = text[start];
  if (open !== '{' && open !== '[') return members;
  let at = skipBlank(text, start + 1);
  while (at < text.length && text[at] !== '}' && text[at] !== ']') {
    const key = open === '{' ? match(STRING, text, at) : null;
    if (key) at = skipBlank(text, skipBlank(text, key.end) + 1);
    const value = valueSpan(text, at);
    members.push({ name: key ? nameOf(text, key) : members.length, key, value });
    at = skipBlank(text, value.end);
    if (text[at] === ',') at = skipBlank(text, at + 1);
  }
  return members;
}

function nameOf(text: string, { start, end }: Span): string {
  return JSON.parse(text.slice(start, end)) as string;
}

/** The value that begins at an offset. */
function valueSpan(text: string, start: number): Span {
  const open = text[start];
  if (open === '{' || open === '[') return { start, end: endOfHolder(text, start) };
  return match(open === '"' ? STRING : PLAIN, text, start);
}

/** Where the object or list that begins at an offset ends: brackets are counted, and those in texts are not. */
function endOfHolder(text: string, start: number): number {
  let depth = 0;
  BRACKET.lastIndex = start;
  for (let found = BRACKET.exec(text); found; found = BRACKET.exec(text)) {
    const [sign] = found;
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth === 0) return BRACKET.lastIndex;
  }
  return text.length;
}

function skipBlank(text: string, from: number): number {
  return match(BLANK, text, from).end;
}

function match(pattern: RegExp, text: string, start: number): Span {
  pattern.lastIndex = start;
  const [found = ''] = pattern.exec(text) ?? [];
  // What is no token is stepped over, so that the way through a text always ends.
  return { start, end: start + (pattern === BLANK ? found.length : Math.max(1, found.length)) };
}
