import { nthRoot } from './nth-root.js';

/** First 32 bits of the fractions of the square roots of the first 8 primes (FIPS 180-4, 5.3.3). */
const START = rootFractions(8, 2);

/** First 32 bits of the fractions of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const ROUND = rootFractions(64, 3);

/** Computed, since written out they would be a tenth of what `score` weighs; `nthRoot` gives the same bits everywhere. */
function rootFractions(count: number, degree: number): readonly number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++) {
    if (primes.every((prime) => number % prime > 0)) primes.push(number);
  }
  return primes.map((prime) => Math.floor((nthRoot(prime, degree) % 1) * 2 ** 32));
}

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, in plain code: the platform's own digest is asynchronous and
 * needs a secure context, and a score must need neither.
 *
 * @returns 64 hexadecimal digits.
 * @throws {URIError} For half a surrogate pair, which UTF-8 cannot hold; JSON text has none.
 * @example
 * sha256('abc'); // 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
 */
export function sha256(text: string): string {
  const words = padded(utf8(text));
  let state = START;
  for (let block = 0; block < words.length; block += 16) state = compress(state, words.slice(block, block + 16));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** `TextEncoder` is a global of browsers and Node but not of the language; percent-encoding is. */
function utf8(text: string): readonly number[] {
  const bytes = encodeURIComponent(text).replace(/%(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Array.from(bytes, (byte) => byte.charCodeAt(0));
}

/** A one bit, zeros, and the length in bits, filling whole blocks of 16 words. */
function padded(bytes: readonly number[]): readonly number[] {
  const words = new Array<number>((((bytes.length + 8) >> 6) + 1) * 16).fill(0);
  for (const [index, byte] of [...bytes, 0x80].entries()) {
    words[index >> 2] = at(words, index >> 2) | (byte << (24 - (index % 4) * 8));
  }
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
  words[words.length - 1] = bytes.length << 3;
  return words;
}

function compress(state: readonly number[], block: readonly number[]): readonly number[] {
  const schedule = [...block];
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t++) {
    if (t >= 16) {
      const [early, late] = [at(schedule, t - 15), at(schedule, t - 2)];
      const mixed = rotated(early, 7, 18) ^ (early >>> 3);
      const other = rotated(late, 17, 19) ^ (late >>> 10);
      schedule[t] = (at(schedule, t - 16) + mixed + at(schedule, t - 7) + other) | 0;
    }
    const first = h + rotated(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + at(ROUND, t) + at(schedule, t);
    const second = rotated(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + at(state, index)) | 0);
}

/** A word turned right by some numbers of bits, all of them exclusive-or'ed. */
function rotated(word: number, ...turns: readonly number[]): number {
  return turns.reduce((mixed, bits) => mixed ^ (word >>> bits) ^ (word << (32 - bits)), 0);
}

function at(words: readonly number[], index: number): number {
  return words[index] ?? 0;
}
