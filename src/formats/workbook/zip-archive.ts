import { crc32 } from './crc32.js';

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;

/** A file as it stands in an archive. */
interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly size: number;
  readonly sum: number;
}

/** Packs bytes (RFC 1951). */
export type Deflate = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/**
 * A zip archive of files that are not packed. Who unpacks it has nothing to do, so that what was unpacked under a limit is
 * not unpacked a second time without one; and a library that would start a worker of its own for that starts none.
 *
 * @param files Contents by name, which is ASCII.
 */
export function storedZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return archive(
    [...files].map(([name, bytes]) => ({ name, bytes, method: 0, size: bytes.length, sum: crc32(bytes) })),
  );
}

/** A zip archive of packed files. */
export async function deflatedZip(
  files: ReadonlyMap<string, Uint8Array>,
  deflate: Deflate,
): Promise<Uint8Array<ArrayBuffer>> {
  const packed: Packed[] = [];
  for (const [name, content] of files) {
    const sum = crc32(content);
    packed.push({ name, bytes: await deflate(content), method: 8, size: content.length, sum });
  }
  return archive(packed);
}

function archive(files: readonly Packed[]): Uint8Array<ArrayBuffer> {
  const heads = files.reduce((sum, { name }) => sum + 30 + 46 + 2 * name.length, 22);
  const bytes = new Uint8Array(files.reduce((sum, file) => sum + file.bytes.length, heads));
  const view = new DataView(bytes.buffer);
  const begins: number[] = [];
  let at = 0;
  for (const file of files) {
    begins.push(at);
    view.setUint32(at, LOCAL_HEADER, true);
    at = writeFields(view, at + 4, file);
    at = writeName(bytes, at, file.name);
    bytes.set(file.bytes, at);
    at += file.bytes.length;
  }
  const directory = at;
  for (const [index, file] of files.entries()) {
    view.setUint32(at, DIRECTORY_ENTRY, true);
    view.setUint32(at + 42, begins[index] ?? 0, true);
    writeFields(view, at + 6, file);
    at = writeName(bytes, at + 46, file.name);
  }
  view.setUint32(at, END_OF_DIRECTORY, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** What an entry and the head of a file have alike, from the version on: sizes, and the length of the name. */
function writeFields(view: DataView, at: number, { name, bytes, method, size, sum }: Packed): number {
  view.setUint16(at, 20, true);
  view.setUint16(at + 4, method, true);
  // 1 January 1980: the same table gives the same file.
  view.setUint16(at + 8, 0x21, true);
  view.setUint32(at + 10, sum, true);
  view.setUint32(at + 14, bytes.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
  return at + 26;
}

function writeName(bytes: Uint8Array, at: number, name: string): number {
  for (let index = 0; index < name.length; index++) bytes[at + index] = name.charCodeAt(index);
  return at + name.length;
}
