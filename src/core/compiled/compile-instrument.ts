import type { Structure } from '../model/instrument.js';
import { compileUnderHash, type CompiledInstrument } from './compiled-instrument.js';
import { knownHash } from './known-hash.js';

const compiled = new WeakMap<Structure, CompiledInstrument<Structure>>();

/**
 * Prepares an instrument once; the same structure gives the same object again.
 *
 * The structure must be valid, and come from `defineInstrument`, from `parseInstrument` or from this package.
 *
 * @throws {ReadinessError} For a structure of another origin, a copy of a structure among them: nothing knows its hash.
 */
export function compileInstrument(structure: Structure): CompiledInstrument<Structure> {
  let instrument = compiled.get(structure);
  if (!instrument) {
    instrument = compileUnderHash(structure, knownHash(structure));
    compiled.set(structure, instrument);
  }
  return instrument;
}
