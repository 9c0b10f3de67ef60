import type { Structure } from '../model/instrument.js';

/** The structures of the instruments that ship, by id, each loaded when it is asked for. */
export const structures = {
  'sme-screening': async () => (await import('./sme-screening/structure.js')).smeScreeningStructure,
  'sme-readiness': async () => (await import('./sme-readiness/structure.js')).smeReadinessStructure,
  'dbi-sme-2021': async () => (await import('./dbi-sme-2021/structure.js')).dbiSme2021Structure,
  'dbi-sme-2025': async () => (await import('./dbi-sme-2025/structure.js')).dbiSme2025Structure,
  'eu-dma-sme': async () => (await import('./eu-dma-sme/structure.js')).euDmaSmeStructure,
  'eurostat-dii': async () => (await import('./eurostat-dii/structure.js')).eurostatDiiStructure,
} as const satisfies Readonly<Record<string, () => Promise<Structure>>>;

/** The structure of an instrument by an id of unknown origin; `null` where it does not ship. */
export async function structureOf(id: string): Promise<Structure | null> {
  return isShipped(id) ? structures[id]() : null;
}

/** Whether an instrument of an id of unknown origin ships. */
export function isShipped(id: string): id is keyof typeof structures {
  return Object.hasOwn(structures, id);
}
