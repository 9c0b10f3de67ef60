import type { Structure } from '../model/instrument.js';
import { canonicalJson } from './canonical-json.js';
import { sha256 } from './sha256.js';

const hashes = new WeakMap<Structure, string>();

/**
 * SHA-256 over the canonical JSON of a structure: the same rules give the same hash, in whatever order
 * they were written; the words play no part. A structure is never changed, so its hash is kept.
 *
 * @returns 64 hexadecimal digits.
 */
export function structureHash(structure: Structure): string {
  let hash = hashes.get(structure);
  if (hash === undefined) {
    hash = sha256(canonicalJson(structure));
    hashes.set(structure, hash);
  }
  return hash;
}
