const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;

/**
 * A zip archive of files that are not packed. Who unpacks it has nothing to do, so that what was unpacked under a limit is
 * not unpacked a second time without one; and a library that would start a worker of its own for that starts none.
 *
 * @param files Contents by name, which is ASCII. The sums of their bits are left out.
 */
export function storedZip(files: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const heads = [...files].reduce((sum, [name]) => sum + 30 + 46 + 2 * name.length, 22);
  const bytes = new Uint8Array([...files.values()].reduce((sum, { length }) => sum + length, heads));
  const view = new DataView(bytes.buffer);
  const begins: number[] = [];
  let at = 0;
  for (const [name, content] of files) {
    begins.push(at);
    view.setUint32(at, LOCAL_HEADER, true);
    at = writeFields(view, at + 4, name, content.length);
    bytes.set(content, writeName(bytes, at, name));
    at += name.length + content.length;
  }
  const directory = at;
  for (const [index, [name, content]] of [...files].entries()) {
    view.setUint32(at, DIRECTORY_ENTRY, true);
    view.setUint32(at + 42, begins[index] ?? 0, true);
    writeFields(view, at + 6, name, content.length);
    at = writeName(bytes, at + 46, name);
  }
  view.setUint32(at, END_OF_DIRECTORY, true);
  view.setUint16(at + 8, files.size, true);
  view.setUint16(at + 10, files.size, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes.buffer;
}

/** What an entry and the head of a file have alike, from the version on: sizes, and the length of the name. */
function writeFields(view: DataView, at: number, name: string, size: number): number {
  view.setUint16(at, 20, true);
  view.setUint32(at + 14, size, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
  return at + 26;
}

function writeName(bytes: Uint8Array, at: number, name: string): number {
  for (let index = 0; index < name.length; index++) bytes[at + index] = name.charCodeAt(index);
  return at + name.length;
}
