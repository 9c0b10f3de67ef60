import type { Questionnaire } from '../../core/model/instrument.js';
import type { Region } from '../../core/regions/region.js';
import { LoadError } from './load-failure.js';

/** The regions that ship, by id. */
const shippedRegions: ReadonlyMap<string, () => Promise<Region>> = new Map([
  ['vietnam', async () => (await import('../../core/regions/vietnam/index.js')).vietnam],
]);

/** A region that ships, by its id; `null` where none does. */
export async function shippedRegion(id: string): Promise<Region | null> {
  return (await shippedRegions.get(id)?.()) ?? null;
}

/**
 * The region that a questionnaire names, its own where the page brings it along; `null` where it names none.
 *
 * @throws LoadError where no such region ships.
 */
export async function regionOf({ profile }: Questionnaire, own: Region | null): Promise<Region | null> {
  const id = profile?.region;
  if (id === undefined || own?.id === id) return own;
  const load = shippedRegions.get(id);
  if (!load) throw new LoadError({ code: 'unknownRegion', name: id });
  return load();
}
