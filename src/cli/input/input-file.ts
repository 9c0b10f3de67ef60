import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { EXIT } from '../exit-codes.js';
import { Failure } from '../failure.js';
import type { Io } from '../io.js';

/** Bytes read at a time: some hundred rows, which are then scored together. */
const CHUNK_BYTES = 1 << 16;

/** A file to read, or standard input. */
export interface InputFile {
  /** As the user named it. */
  readonly name: string;
  /** Bytes; `null` where nobody knows. */
  readonly size: number | null;
  /** Its bytes, once; what was read so far is counted in `read`. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
  readonly read: () => number;
}

/**
 * Opens a file; `-` is standard input.
 *
 * @throws {Failure} Where there is none, where it is a directory, and where it may not be read.
 */
export async function openInput(name: string, io: Io): Promise<InputFile> {
  const size = name === '-' ? null : await sizeOf(name);
  let bytes = 0;

  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      const source: AsyncIterable<Uint8Array> =
        name === '-' ? io.stdin() : createReadStream(name, { highWaterMark: CHUNK_BYTES });
      for await (const chunk of source) {
        bytes += chunk.byteLength;
        yield chunk;
      }
    } catch (error) {
      throw fileFailure(name, error, 'unreadable');
    }
  }

  return { name, size, chunks, read: () => bytes };
}

async function sizeOf(name: string): Promise<number> {
  try {
    const handle = await open(name);
    const stats = await handle.stat();
    await handle.close();
    if (stats.isDirectory()) throw new Failure('isDirectory', { file: name }, EXIT.file);
    return stats.size;
  } catch (error) {
    throw fileFailure(name, error, 'unreadable');
  }
}

const KNOWN = {
  ENOENT: 'notFound',
  EISDIR: 'isDirectory',
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  ENOSPC: 'diskFull',
} as const;

/** What the system says of a file, as a failure; a failure stays what it is. */
export function fileFailure(file: string, error: unknown, otherwise: 'unreadable' | 'unwritable'): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return error;
  const code = String(error.code);
  const known = Object.entries(KNOWN).find(([name]) => name === code)?.[1];
  return known ? new Failure(known, { file }, EXIT.file) : new Failure(otherwise, { file, reason: code }, EXIT.file);
}
