/**
 * Gives ids numbers: the number that an id has, or else the one that it is to have from now on.
 *
 * @param otherwise A whole number from 1 to 2³² − 1.
 */
export type NumberId = (id: string, otherwise: number) => number;

/**
 * A table of numbers by id for very many ids. Of an id only 53 bits are kept, in typed arrays, so that a million of them
 * take 24 MB; that two ids of a million share them happens once in ten thousand tables.
 *
 * @example
 * const number = createIdTable();
 * [number('a', 1), number('b', 2), number('a', 3)]; // [1, 2, 1]
 */
export function createIdTable(): NumberId {
  let keys = new Float64Array(1024);
  let numbers = new Uint32Array(1024);
  let size = 0;

  /** Twice the places, half of them free. */
  function grow(): void {
    const [oldKeys, oldNumbers] = [keys, numbers];
    keys = new Float64Array(oldKeys.length * 2);
    numbers = new Uint32Array(oldKeys.length * 2);
    for (const [at, key] of oldKeys.entries()) {
      if (key === 0) continue;
      const place = placeOf(keys, key);
      keys[place] = key;
      numbers[place] = oldNumbers[at] ?? 0;
    }
  }

  return (id, otherwise) => {
    const key = fingerprint(id);
    const place = placeOf(keys, key);
    if (keys[place] === key) return numbers[place] ?? otherwise;
    keys[place] = key;
    numbers[place] = otherwise;
    size += 1;
    if (size * 2 > keys.length) grow();
    return otherwise;
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
