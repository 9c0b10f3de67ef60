import type { Structure } from '../model/instrument.js';
import { unknownTo } from './readiness-error.js';

/** The hash of a structure, or how it is found. */
type Hash = string | ((structure: Structure) => string);

declare global {
  var readinessHashes: WeakMap<Structure, Hash> | undefined;
}

// One for the page: an element of a script tag knows the instruments that another copy of the library defined.
const hashes = (globalThis.readinessHashes ??= new WeakMap());

/**
 * Says what the hash of a structure is, or how it is found once somebody asks. Scoring needs the hash of what it scores,
 * but not the code that makes one: that would be a tenth of what `score` weighs.
 */
export function underHash<S extends Structure>(structure: S, hash: Hash): S {
  hashes.set(structure, hash);
  return structure;
}

/**
 * The hash of a structure: 64 hexadecimal digits.
 *
 * @throws {ReadinessError} For a structure that nobody said the hash of.
 */
export function knownHash(structure: Structure): string {
  const known = hashes.get(structure);
  if (known === undefined) {
    throw unknownTo(structure.id, 'hash', 'use defineInstrument or parseInstrument');
  }
  return typeof known === 'string' ? known : known(structure);
}
