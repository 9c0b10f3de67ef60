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

/** The value that begins at an offset: brackets are counted, texts are skipped. */
function valueSpan(text: string, start: number): Span {
  let depth = 0;
  let at = start;
  do {
    const sign = text[at];
    if (sign === '"') at = match(STRING, text, at).end;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    else if (sign !== ',' && sign !== ':') at = match(PLAIN, text, at).end;
    if (sign !== undefined && '{[}],:'.includes(sign)) at += 1;
    if (depth > 0) at = skipBlank(text, at);
  } while (depth > 0 && at < text.length);
  return { start, end: at };
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
