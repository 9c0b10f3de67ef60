import { cutElements } from '../core/exchange/json/cut-elements.js';
import { cutLines } from '../core/exchange/json/cut-lines.js';
import type { TextPiece } from '../core/exchange/json/text-piece.js';
import { error, type KnownIssue } from '../core/model/known-issue.js';
import { findJsonError } from '../core/text/find-json-error.js';

/** A JSON value, or why a piece of a file is none; the line is that of the piece, or of what is wrong in it. */
export type JsonReading = ({ readonly value: unknown } | { readonly problem: KnownIssue }) & { readonly line: number };

/** The pieces of JSON Lines, or of a JSON list, chunk by chunk. */
export async function* jsonPieces(
  texts: AsyncIterable<string>,
  format: 'json' | 'jsonl',
): AsyncGenerator<readonly TextPiece[]> {
  const cutter = format === 'jsonl' ? cutLines() : cutElements();
  for await (const text of texts) yield cutter.push(text);
  yield cutter.end();
}

/** Reads a piece of JSON. */
export function readJson({ text, line: first }: TextPiece): JsonReading {
  try {
    return { value: JSON.parse(text) as unknown, line: first };
  } catch {
    const { line = 1, column = 1, cause = 'noValue' as const } = findJsonError(text) ?? {};
    return { problem: error('row/not-json', [], { column, cause }), line: first + line - 1 };
  }
}
