import { fileText } from '../input/file-text.js';
import { openInput, type InputFile } from '../input/input-file.js';
import type { Io } from '../io.js';
import { EXIT } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { keyScanner } from './key-scanner.js';

/** A file by what is in it: the text of a register, or something that is read piece by piece. */
export type OpenedFile =
  | { readonly kind: 'register'; readonly name: string; readonly text: string }
  | { readonly kind: 'other'; readonly file: InputFile };

/** A register is read as a whole; a text of this size still fits. */
const MOST_BYTES = 400_000_000;

/**
 * Opens a file and finds out, by its content, whether it is a register.
 *
 * @throws {Failure} As `openInput` does, and for a register that is too large to be read as a whole.
 * @throws {DataFailure} For a register in another encoding.
 */
export async function openFile(name: string, io: Io): Promise<OpenedFile> {
  const file = await openInput(name, io);
  const chunks = file.chunks()[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  // Keys are plain letters: what is no text is found when the file is read.
  const decoder = new TextDecoder('latin1');
  const scanner = keyScanner();
  let isRegister: boolean | null = null;
  while (isRegister === null) {
    const next = await chunks.next();
    if (next.done) break;
    seen.push(next.value);
    isRegister = scanner.push(withoutMark(decoder.decode(next.value), seen.length === 1));
  }
  const all = () => joined(seen, chunks);
  if (isRegister !== true) return { kind: 'other', file: { ...file, chunks: all } };
  if ((file.size ?? 0) > MOST_BYTES) {
    throw new Failure('registerTooLarge', { file: name, megabytes: MOST_BYTES / 1e6 }, EXIT.data);
  }
  const texts: string[] = [];
  for await (const text of fileText({ ...file, chunks: all })) texts.push(text);
  return { kind: 'register', name, text: texts.join('') };
}

/** The three bytes that may stand before a text in UTF-8. */
function withoutMark(text: string, isFirst: boolean): string {
  return isFirst && text.startsWith('\u00EF\u00BB\u00BF') ? text.slice(3) : text;
}

async function* joined(seen: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for (let first = seen.shift(); first; first = seen.shift()) yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
