import { error } from '../../core/model/known-issue.js';
import { findJsonError } from '../../core/text/find-json-error.js';
import { DataFailure } from '../failure.js';
import type { Io } from '../io.js';
import { fileText } from './file-text.js';
import { openInput } from './input-file.js';

/**
 * Reads a file that is JSON as a whole.
 *
 * @throws {Failure} Where it cannot be read.
 * @throws {DataFailure} Where it is no JSON.
 */
export async function readJsonFile(name: string, io: Io): Promise<unknown> {
  const texts: string[] = [];
  for await (const text of fileText(await openInput(name, io))) texts.push(text);
  const text = texts.join('');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const { line = 1, column = 1, cause = 'noValue' as const } = findJsonError(text) ?? {};
    throw new DataFailure(name, error('document/not-json', [], { line, column, cause }));
  }
}
