import type { Region } from '../../core/regions/region.js';

/** The regions that ship, by id. */
export const shippedRegions: ReadonlyMap<string, () => Promise<Region>> = new Map([
  ['vietnam', async () => (await import('../../core/regions/vietnam/index.js')).vietnam],
]);
