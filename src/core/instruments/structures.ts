import type { Structure } from '../model/instrument.js';

/** The structures of the instruments that ship, by id, each loaded when it is asked for. */
export const structures: ReadonlyMap<string, () => Promise<Structure>> = new Map<string, () => Promise<Structure>>([
  ['sme-screening', async () => (await import('./sme-screening/structure.js')).smeScreeningStructure],
  ['sme-readiness', async () => (await import('./sme-readiness/structure.js')).smeReadinessStructure],
  ['dbi-sme-2021', async () => (await import('./dbi-sme-2021/structure.js')).dbiSme2021Structure],
  ['eu-dma-sme', async () => (await import('./eu-dma-sme/structure.js')).euDmaSmeStructure],
  ['eurostat-dii', async () => (await import('./eurostat-dii/structure.js')).eurostatDiiStructure],
]);
