import { pathAt } from '../../text/json-pointer.js';
import { membersOf, spanAt, type MemberSpan, type Span } from '../../text/json-span.js';
import type { Fix, PatchOperation } from '../issue.js';
import type { Path } from '../known-issue.js';

/**
 * The text of a file with a fix applied. What the fix does not touch keeps its form: blanks, line breaks, order.
 *
 * @param text A text that is JSON.
 * @param fix The fix of an issue of that text.
 * @example
 * fixText('{ "itmes": [] }', [{ op: 'move', from: '/itmes', path: '/items' }]); // '{ "items": [] }'
 */
export function fixText(text: string, fix: Fix): string {
  return fix.reduce(step, text);
}

function step(text: string, operation: PatchOperation): string {
  const document: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  const path = pathAt(document, operation.path);
  switch (operation.op) {
    case 'remove':
      return without(text, path);
    case 'move': {
      const renamed = spanAt(text, pathAt(document, operation.from));
      return renamed?.key ? spliced(text, renamed.key, JSON.stringify(path.at(-1))) : text;
    }
    default:
      return put(text, path, written(text, path, operation.value));
  }
}

/** A new value, indented as its surroundings are. */
function written(text: string, path: Path, value: unknown): string {
  const span = spanAt(text, path) ?? spanAt(text, path.slice(0, -1));
  const indent = span ? indentAt(text, (span.key ?? span.value).start) : '';
  const json = JSON.stringify(value, null, 2);
  return json.length <= 60
    ? JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')
    : json.replaceAll('\n', `\n${indent}`);
}

function put(text: string, path: Path, json: string): string {
  const span = spanAt(text, path);
  if (span) return spliced(text, span.value, json);
  const holder = spanAt(text, path.slice(0, -1));
  if (!holder) return text;
  const name = path.at(-1);
  const member = typeof name === 'string' ? `${JSON.stringify(name)}: ${json}` : json;
  const members = membersOf(text, holder.value.start);
  const last = members.at(-1);
  if (!last) return spliced(text, { start: holder.value.start + 1, end: holder.value.start + 1 }, ` ${member} `);
  const separator = text.slice(lastSignBefore(text, startOf(last)) + 1, startOf(last));
  return spliced(text, { start: last.value.end, end: last.value.end }, `,${separator || ' '}${member}`);
}

function without(text: string, path: Path): string {
  const holder = spanAt(text, path.slice(0, -1));
  const members = holder ? membersOf(text, holder.value.start) : [];
  const index = members.findLastIndex(({ name }) => name === path.at(-1));
  const member = members[index];
  if (!member) return text;
  const before = members[index - 1];
  const after = members[index + 1];
  // The comma that parts it from its neighbour goes with it.
  const start = before ? before.value.end : startOf(member);
  const end = before || !after ? member.value.end : startOf(after);
  return spliced(text, { start, end }, '');
}

function startOf({ key, value }: MemberSpan): number {
  return (key ?? value).start;
}

/** Where the comma or the bracket stands before an offset; only blanks lie between. */
function lastSignBefore(text: string, offset: number): number {
  let at = offset - 1;
  while (at >= 0 && /\s/.test(text[at] ?? '')) at -= 1;
  return at;
}

function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^\s*/.exec(line)?.[0] ?? '';
}

function spliced(text: string, { start, end }: Span, insertion: string): string {
  return text.slice(0, start) + insertion + text.slice(end);
}
