import type { Questionnaire } from '../../core/model/instrument.js';
import type { Region } from '../../core/regions/region.js';
import { shippedRegions } from '../../core/regions/shipped-regions.js';

/** A region that ships, by its id; `null` where none does. */
export async function shippedRegion(id: string): Promise<Region | null> {
  return (await shippedRegions.get(id)?.()) ?? null;
}

/** The region that a questionnaire names, its own where the page brings it along; `null` where there is none. */
export async function regionOf({ profile }: Questionnaire, own: Region | null): Promise<Region | null> {
  const id = profile?.region;
  return id === undefined || own?.id === id ? own : shippedRegion(id);
}
