import type { Structure } from '../model/instrument.js';
import { unknownTo } from './readiness-error.js';

/** The hash of a structure, or how it is found. */
type Hash = string | ((structure: Structure) => string);

/**
 * One list for all copies of this package on a page: a script tag brings one, an instrument of the page's own another, and
 * each takes the structures of the others.
 */
const LIST = Symbol.for('digital-readiness.hashes');
const page: typeof globalThis & { [LIST]?: WeakMap<Structure, Hash> } = globalThis;
const hashes = page[LIST] ?? new WeakMap<Structure, Hash>();
page[LIST] = hashes;

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
