/**
 * An id that is always the same for the same texts, so that a file that is taken in twice is known again: 128 bits, written
 * like a UUID of version 8 (RFC 9562), which leaves to each how it is made.
 */
export function stableId(...texts: readonly string[]): string {
  const text = JSON.stringify(texts);
  const hex = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f].map((seed) => mixed(text, seed)).join('');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20)];
  return parts.join('-');
}

/** 32 bits of a text (FNV-1a from a seed, with the last mixing of MurmurHash3), as eight hexadecimal digits. */
function mixed(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
