import type { Path } from '../model/known-issue.js';
import { spanAt, type Span } from './json-span.js';
import { lineAndColumn, type TextPlace } from './line-and-column.js';

/** A stretch of a text, and where it begins for people. */
export interface PlaceInText extends Span, TextPlace {}

/**
 * Where an issue stands in the text of a file: its value, or its key where the key is what is wrong. What is missing
 * is shown at what it is missing from.
 *
 * @param text A text that is JSON.
 * @param path The path of an issue of that text.
 * @example
 * placeInText('{\n  "id": "Nón lá"\n}', ['id']); // { line: 2, column: 9, start: 10, end: 18 }
 */
export function placeInText(text: string, path: Path): PlaceInText {
  for (let length = path.length; length > 0; length -= 1) {
    const found = spanAt(text, path.slice(0, length));
    // An object or a list is long; its key, or its first sign, is a place one can look at.
    if (found) return placed(text, found.key && isHolder(text, found.value) ? found.key : shortened(text, found.value));
  }
  return placed(text, { start: 0, end: Math.min(1, text.length) });
}

function shortened(text: string, { start, end }: Span): Span {
  return isHolder(text, { start, end }) ? { start, end: start + 1 } : { start, end };
}

function isHolder(text: string, { start }: Span): boolean {
  return text[start] === '{' || text[start] === '[';
}

function placed(text: string, span: Span): PlaceInText {
  return { ...span, ...lineAndColumn(text, span.start) };
}
