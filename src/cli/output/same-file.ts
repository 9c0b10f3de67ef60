import { resolve } from 'node:path';
import { Failure } from '../failure.js';

/** @throws {Failure} Where a file would be read and written at once, or two things written to one. */
export function checkDistinct(input: string, ...outputs: readonly (string | undefined)[]): void {
  const seen = new Set([resolve(input)]);
  for (const output of outputs) {
    if (output === undefined) continue;
    if (seen.has(resolve(output))) throw new Failure('sameFile', { file: output });
    seen.add(resolve(output));
  }
}
