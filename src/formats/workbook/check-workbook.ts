import { zipEntries, type ZipEntry } from '../../core/exchange/zip/zip-entries.js';
import { error, type KnownIssue } from '../../core/model/known-issue.js';
import { isSheet, notComputed } from './sheet-xml.js';

/** Megabytes that an XLSX file may have, packed and unpacked. */
export const WORKBOOK_MEGABYTES = 100;
const MOST_BYTES = WORKBOOK_MEGABYTES * 1_000_000;
const MOST_FILES = 1000;

/**
 * Unpacks deflated bytes (RFC 1951).
 *
 * @param most Bytes that may come out; unpacking stops where there are more.
 * @returns `null` where the bytes are damaged, or more come out.
 */
export type Inflate = (packed: Uint8Array, most: number) => Uint8Array | null | Promise<Uint8Array | null>;

/** Takes a file of an archive, once its size is proven. */
export type KeepFile = (name: string, content: Uint8Array) => void;

/**
 * What is wrong with an XLSX file before a library reads it; `null` if nothing. The sizes that its directory tells are
 * added up, and then proven one file at a time: unpacking stops where more comes out than was told. A formula without its
 * value is refused, for libraries read it as an empty cell.
 */
export async function checkWorkbook(bytes: Uint8Array, inflate: Inflate, keep?: KeepFile): Promise<KnownIssue | null> {
  const entries = zipEntries(bytes);
  if (!entries || entries.length > MOST_FILES) return error('workbook/malformed', [], {});
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > MOST_BYTES) return tooLarge(size);
  for (const entry of entries) {
    const content = await unpacked(bytes, entry, inflate);
    if (content?.length !== entry.size) return error('workbook/malformed', [], {});
    const cell = isSheet(entry.name) ? notComputed(new TextDecoder().decode(content)) : null;
    if (cell !== null) return error('workbook/not-computed', [], { cell });
    keep?.(entry.name, content);
  }
  return null;
}

/** An XLSX file of so many bytes, packed or unpacked; `null` where they are not too many. */
export function sizeProblem(bytes: number): KnownIssue | null {
  return bytes > MOST_BYTES ? tooLarge(bytes) : null;
}

function tooLarge(size: number): KnownIssue {
  const megabytes = Math.floor(size / 1_000_000);
  return error('workbook/too-large', [], { megabytes, maximum: WORKBOOK_MEGABYTES });
}

async function unpacked(
  bytes: Uint8Array,
  { method, begin, end, size }: ZipEntry,
  inflate: Inflate,
): Promise<Uint8Array | null> {
  if (end > bytes.length || (method !== 0 && method !== 8)) return null;
  const packed = bytes.subarray(begin, end);
  return method === 0 ? packed : inflate(packed, size);
}
