import { error, type KnownIssue } from '../model/known-issue.js';

/** Finds the ids that came before. */
export type FindDuplicate = (id: string, row: number) => KnownIssue | null;

/**
 * Remembers the ids of responses with the rows where they first stood. Of an id only 53 bits are kept, so that a million
 * of them take little memory: that two ids of a million share them happens once in twenty thousand files.
 */
export function createDuplicateFinder(): FindDuplicate {
  const rows = new Map<number, number>();
  return (id, row) => {
    const key = fingerprint(id);
    const first = rows.get(key);
    if (first !== undefined) return error('row/duplicate-id', [], { id: id.slice(0, 80), first });
    rows.set(key, row);
    return null;
  };
}

/** 53 bits of a text, well mixed (two multiplicative hashes, as in cyrb53). */
function fingerprint(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
