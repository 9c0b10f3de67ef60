import { decodeText } from '../../formats/decode-text.js';
import { FormatError } from '../../formats/format-error.js';
import { DataFailure } from '../failure.js';
import type { InputFile } from './input-file.js';

/**
 * The text of a file, chunk by chunk.
 *
 * @throws {DataFailure} Where it is none in UTF-8.
 */
export async function* fileText(file: InputFile): AsyncGenerator<string> {
  try {
    yield* decodeText(file.chunks());
  } catch (error) {
    throw named(file, error);
  }
}

/** Does something with a file, whose name is told where it cannot be read on. */
export function namingFile<T>(file: InputFile, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw named(file, error);
  }
}

function named({ name }: InputFile, error: unknown): unknown {
  return error instanceof FormatError ? new DataFailure(name, error.issue) : error;
}
