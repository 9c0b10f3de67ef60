import { FormatError } from '../../../../formats/format-error.js';

/** Bytes read at a time: some hundred rows of a table. */
const CHUNK = 1 << 16;

/** A file that cannot be opened: moved, deleted, or held by another program. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** The bytes of a file piece by piece. A part of it is asked for only when the one before was read. */
export async function* chunksOf(content: Blob, read?: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.size; at += CHUNK) {
    const bytes = await bytesOf(content.slice(at, at + CHUNK));
    read?.(at + bytes.byteLength);
    yield bytes;
  }
}

/** All bytes of a file. */
export async function bytesOf(content: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch (cause) {
    throw cause instanceof FormatError ? cause : new UnreadableFile('a file could not be read', { cause });
  }
}
