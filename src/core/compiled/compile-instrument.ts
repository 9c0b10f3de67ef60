import type { Structure } from '../model/instrument.js';
import type { Item } from '../model/item.js';
import { structureHash } from './structure-hash.js';

/** An instrument made ready for use: everything that is looked up by id, in maps. */
export interface CompiledInstrument<S extends Structure = Structure> {
  readonly structure: S;
  readonly hash: string;
  /** Items by id, in the order of the pages. */
  readonly items: ReadonlyMap<string, Item>;
}

const compiled = new WeakMap<Structure, CompiledInstrument>();

/**
 * Prepares an instrument once; the same structure gives the same object again.
 *
 * The structure must be valid: one that ships with this library, or one that `parseInstrument` accepted.
 */
export function compileInstrument(structure: Structure): CompiledInstrument {
  let instrument = compiled.get(structure);
  if (!instrument) {
    const items = new Map(structure.items.map((item) => [item.id, item]));
    instrument = { structure, hash: structureHash(structure), items: inPageOrder(structure, items) };
    compiled.set(structure, instrument);
  }
  return instrument;
}

function inPageOrder(structure: Structure, items: ReadonlyMap<string, Item>): ReadonlyMap<string, Item> {
  const ordered = new Map<string, Item>();
  for (const id of structure.pages.flatMap((page) => page.items)) {
    const item = items.get(id);
    if (item) ordered.set(id, item);
  }
  return ordered;
}
