import { error, type KnownIssue } from '../model/known-issue.js';

/** Finds the ids that came before. */
export type FindDuplicate = (id: string, row: number) => KnownIssue | null;

/**
 * Remembers the ids of responses with the rows where they first stood. Of an id only 53 bits are kept, in typed arrays, so
 * that a million of them take 24 MB; that two ids of a million share them happens once in ten thousand files.
 */
export function createDuplicateFinder(): FindDuplicate {
  let keys = new Float64Array(1024);
  let rows = new Uint32Array(1024);
  let size = 0;

  /** Twice the places, half of them free. */
  function grow(): void {
    const [oldKeys, oldRows] = [keys, rows];
    keys = new Float64Array(oldKeys.length * 2);
    rows = new Uint32Array(oldRows.length * 2);
    for (const [at, key] of oldKeys.entries()) {
      if (key === 0) continue;
      const place = placeOf(keys, key);
      keys[place] = key;
      rows[place] = oldRows[at] ?? 0;
    }
  }

  return (id, row) => {
    const key = fingerprint(id);
    const place = placeOf(keys, key);
    if (keys[place] === key) return error('row/duplicate-id', [], { id: id.slice(0, 80), first: rows[place] ?? 0 });
    keys[place] = key;
    rows[place] = row;
    size += 1;
    if (size * 2 > keys.length) grow();
    return null;
  };
}

/** Where a key stands, or the free place where it belongs: the next one behind the place that it asks for. */
function placeOf(keys: Float64Array, key: number): number {
  const mask = keys.length - 1;
  let place = key % keys.length;
  while (keys[place] !== 0 && keys[place] !== key) place = (place + 1) & mask;
  return place;
}

/** 53 bits of a text, well mixed (two multiplicative hashes, as in cyrb53); never 0, which marks a free place. */
function fingerprint(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0) || 1;
}
