import { valueAt } from '../text/value-at.js';
import type { Region } from './region.js';
import { shippedRegions } from './shipped-regions.js';

/**
 * What the check of an instrument has to know of regions: the one that it names, or all of them where there is none of
 * that name, so that they can be told. An instrument without a profile needs none.
 *
 * @param document The content of an instrument file, not checked yet.
 * @param own A region that does not ship.
 */
export async function regionsFor(document: unknown, own: Region | null = null): Promise<readonly Region[]> {
  const profile = valueAt(document, ['structure', 'profile']);
  if (profile === undefined) return [];
  const id = valueAt(profile, ['region']);
  if (own?.id === id && own) return [own];
  const named = typeof id === 'string' ? shippedRegions.get(id) : undefined;
  const shipped = await Promise.all((named ? [named] : [...shippedRegions.values()]).map((load) => load()));
  return own ? [own, ...shipped] : shipped;
}
