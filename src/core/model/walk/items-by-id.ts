import type { Structure } from '../instrument.js';
import type { Item } from '../item.js';

/** The items of an instrument by id, in order; of two with one id the first, for the second is the mistake that is told. */
export function itemsById({ items }: Pick<Structure, 'items'>): ReadonlyMap<string, Item> {
  const byId = new Map<string, Item>();
  for (const item of items) if (!byId.has(item.id)) byId.set(item.id, item);
  return byId;
}
