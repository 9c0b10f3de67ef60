import { findJsonError } from '../../text/find-json-error.js';

/**
 * A text in which the comma is put right that keeps it from being JSON; `null` where something else does, or where it is
 * not certain that a comma is all. One comma at a time: there may be more behind it.
 *
 * @example
 * mendJson('{ "a": 1 "b": 2 }'); // '{ "a": 1, "b": 2 }'
 */
export function mendJson(text: string): string | null {
  const stop = findJsonError(text);
  const mended = stop && (stop.cause === 'missingComma' ? withComma(text, stop.offset) : null);
  const result = mended ?? (stop?.cause === 'extraComma' ? withoutComma(text, stop.offset) : null);
  if (result === null || !stop) return null;
  const next = findJsonError(result);
  return next === null || next.offset > stop.offset ? result : null;
}

function withComma(text: string, offset: number): string {
  const end = text.slice(0, offset).trimEnd().length;
  return `${text.slice(0, end)},${text.slice(end)}`;
}

/** The comma stands at the offset, or is the last sign before it. */
function withoutComma(text: string, offset: number): string {
  const comma = text[offset] === ',' ? offset : text.lastIndexOf(',', offset);
  return text.slice(0, comma) + text.slice(comma + 1);
}
