/** A file in a zip archive, as its directory tells. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked; what the directory says may be a lie. */
  readonly size: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Where its packed bytes begin and end. */
  readonly begin: number;
  readonly end: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** Bytes that may stand behind the packed bytes of a file: its data descriptor. */
const DESCRIPTOR = 24;

/**
 * The files of a zip archive, by its directory, before anything is unpacked.
 *
 * @returns `null` where the bytes are no whole archive, where it is larger than 4 GB (ZIP64), or where files overlap or
 * lie outside the directory: readers differ in what they make of such an archive.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  let at = directory;
  for (let left = count; left > 0; left--) {
    const entry = at + 46 <= end && view.getUint32(at, true) === DIRECTORY_ENTRY ? readEntry(bytes, view, at) : null;
    if (!entry) return null;
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return isTiled(entries, view, directory) ? entries : null;
}

/** The record at the end, behind which only a comment of up to 64 kB may stand. */
function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry | null {
  const local = view.getUint32(at + 42, true);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL_HEADER) return null;
  const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const name = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
  return {
    name: Array.from(name, (byte) => String.fromCharCode(byte)).join(''),
    size: view.getUint32(at + 24, true),
    method: view.getUint16(at + 10, true),
    begin,
    end: begin + view.getUint32(at + 20, true),
  };
}

/** Whether the files lie one behind another from the beginning to the directory, with nothing between them. */
function isTiled(entries: readonly ZipEntry[], view: DataView, directory: number): boolean {
  const sorted = [...entries].sort((a, b) => a.begin - b.begin);
  const ends = [0, ...sorted.map(({ end }) => end)];
  return (
    sorted.every(({ begin }, at) => {
      const gap = begin - (ends[at] ?? 0);
      return gap >= 30 && gap <= 30 + 0xffff + DESCRIPTOR && view.byteLength >= begin;
    }) &&
    (ends.at(-1) ?? 0) <= directory &&
    directory - (ends.at(-1) ?? 0) <= DESCRIPTOR
  );
}
