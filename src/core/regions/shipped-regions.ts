import type { Region } from './region.js';

/** The regions that ship, by id; each is loaded when it is asked for. */
export const shippedRegions: ReadonlyMap<string, () => Promise<Region>> = new Map([
  ['vietnam', async () => (await import('./vietnam/index.js')).vietnam],
]);
