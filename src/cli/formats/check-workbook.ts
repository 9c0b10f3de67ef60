import { inflateRawSync } from 'node:zlib';
import { zipEntries, type ZipEntry } from '../../core/exchange/zip/zip-entries.js';
import { error, type KnownIssue } from '../../core/model/known-issue.js';

/** Megabytes that an XLSX file may have, packed and unpacked. */
export const WORKBOOK_MEGABYTES = 100;
const MOST_BYTES = WORKBOOK_MEGABYTES * 1_000_000;
const MOST_FILES = 1000;

/**
 * What is wrong with an XLSX file before a library unpacks it; `null` if nothing. The sizes that its directory tells are
 * added up, and then proven one file at a time: unpacking stops where more comes out than was told.
 */
export function checkWorkbook(bytes: Uint8Array): KnownIssue | null {
  const entries = zipEntries(bytes);
  if (!entries || entries.length > MOST_FILES) return error('workbook/malformed', [], {});
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > MOST_BYTES) return tooLarge(size);
  return entries.every((entry) => keepsItsWord(bytes, entry)) ? null : error('workbook/malformed', [], {});
}

/** An XLSX file of so many bytes, packed or unpacked. */
export function tooLarge(size: number): KnownIssue {
  const megabytes = Math.floor(size / 1_000_000);
  return error('workbook/too-large', [], { megabytes, maximum: WORKBOOK_MEGABYTES });
}

function keepsItsWord(bytes: Uint8Array, { method, begin, end, size }: ZipEntry): boolean {
  if (end > bytes.length || (method !== 0 && method !== 8)) return false;
  if (method === 0) return end - begin === size;
  try {
    return inflateRawSync(bytes.subarray(begin, end), { maxOutputLength: Math.max(1, size) }).length === size;
  } catch {
    return false;
  }
}
