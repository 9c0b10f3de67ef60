import { error, type KnownIssue } from '../core/model/known-issue.js';
import { FormatError } from './format-error.js';

/** Bytes that a text file has none of. */
const NUL = 0;

/**
 * The text of bytes in UTF-8, with a byte order mark or without one.
 *
 * @throws {FormatError} For another encoding, and for what is no text: letters would be misread in silence.
 */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  for await (const chunk of chunks) {
    const problem = first ? otherEncoding(chunk) : null;
    first = false;
    if (problem) throw new FormatError(problem);
    const text = decoded(decoder, chunk);
    if (text === null) throw new FormatError(error('table/other-encoding', [], { encoding: 'Windows (ANSI)' }));
    yield text;
  }
  if (decoded(decoder, null) === null) throw new FormatError(error('table/cut-off', [], {}));
}

function decoded(decoder: TextDecoder, chunk: Uint8Array | null): string | null {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    return null;
  }
}

/** What the first bytes say that UTF-8 does not. */
function otherEncoding(bytes: Uint8Array): KnownIssue | null {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return utf16();
  // A document of this kind may hold no byte that text has none of.
  if (String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-') return error('table/not-text', [], {});
  const nuls = bytes.subarray(0, 4096).reduce((count, byte) => count + (byte === NUL ? 1 : 0), 0);
  if (nuls === 0) return null;
  // Half of the bytes of Latin text in UTF-16 are nothing.
  return nuls > Math.min(bytes.length, 4096) * 0.3 && (a === NUL) !== (b === NUL)
    ? utf16()
    : error('table/not-text', [], {});
}

function utf16(): KnownIssue {
  return error('table/other-encoding', [], { encoding: 'UTF-16' });
}
