import { bytes, growing, type Growing } from './growing.js';

/** Flags of rows by name, eight of them in a byte; those that never occur take no room. */
export interface FlagColumns {
  /** Adds rows with the flags that some of them have, by their positions among these. */
  readonly append: (rows: number, flags: readonly (readonly [name: string, set: Uint32Array])[]) => void;
  /** How many of some rows have a flag. */
  readonly count: (name: string, rows: Uint32Array) => number;
  /** 1 where a row has a flag. */
  readonly column: (name: string) => Uint8Array;
}

/** No flags yet. */
export function flagColumns(): FlagColumns {
  const places = new Map<string, number>();
  const words: Growing<Uint8Array>[] = [];
  let length = 0;

  function placeOf(name: string): number {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    if (place >> 3 === words.length) {
      const word = growing(bytes);
      word.append(new Uint8Array(length));
      words.push(word);
    }
    return place;
  }

  /** Whether a row has a flag: 0 or 1. */
  function reader(name: string): (row: number) => number {
    const place = places.get(name);
    const word = place === undefined ? null : words[place >> 3]?.all();
    return (row) => (word && place !== undefined ? ((word[row] ?? 0) >> (place & 7)) & 1 : 0);
  }

  return {
    append(rows, flags) {
      const set = flags.filter(([, own]) => own.length > 0).map(([name, own]) => [placeOf(name), own] as const);
      for (const [at, word] of words.entries()) {
        const values = new Uint8Array(rows);
        for (const [place, own] of set) {
          if (place >> 3 === at) for (const row of own) values[row] = (values[row] ?? 0) | (1 << (place & 7));
        }
        word.append(values);
      }
      length += rows;
    },
    count(name, rows) {
      const has = reader(name);
      let count = 0;
      for (const row of rows) count += has(row);
      return count;
    },
    column(name) {
      const has = reader(name);
      const column = new Uint8Array(length);
      for (let row = 0; row < length; row++) column[row] = has(row);
      return column;
    },
  };
}
