import type { Questionnaire } from '../model/instrument.js';
import type { Item } from '../model/item.js';

/** An instrument made ready for use: everything that is looked up by id, in maps. */
export interface CompiledInstrument<S extends Questionnaire = Questionnaire> {
  readonly structure: S;
  /** Hash of the whole structure: 64 hexadecimal digits. */
  readonly hash: string;
  /** Items by id, in the order of the pages. */
  readonly items: ReadonlyMap<string, Item>;
}

/** Makes an instrument, or the part of it that is asked, ready under a hash that is known. */
export function compileUnderHash<S extends Questionnaire>(structure: S, hash: string): CompiledInstrument<S> {
  const asked = structure.pages.flatMap((page) => page.items);
  const items = asked.flatMap((id) => structure.items.filter((item) => item.id === id));
  return { structure, hash, items: new Map(items.map((item) => [item.id, item])) };
}
