import type { Structure } from '../model/instrument.js';
import { compileUnderHash, type CompiledInstrument } from './compiled-instrument.js';
import { structureHash } from './structure-hash.js';

const compiled = new WeakMap<Structure, CompiledInstrument<Structure>>();

/**
 * Prepares an instrument once; the same structure gives the same object again.
 *
 * The structure must be valid: one that ships with this library, or one that `parseInstrument` accepted.
 */
export function compileInstrument(structure: Structure): CompiledInstrument<Structure> {
  let instrument = compiled.get(structure);
  if (!instrument) {
    instrument = compileUnderHash(structure, structureHash(structure));
    compiled.set(structure, instrument);
  }
  return instrument;
}
