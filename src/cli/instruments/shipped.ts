import type { Instrument } from '../../core/model/instrument.js';

/** The instruments that ship, by id, with all their words; each is loaded when it is asked for. */
export const SHIPPED: Readonly<Record<string, () => Promise<Instrument>>> = {
  'sme-screening': async () => (await import('../../core/instruments/sme-screening/index.js')).smeScreening,
  'sme-readiness': async () => (await import('../../core/instruments/sme-readiness/index.js')).smeReadiness,
  'dbi-sme-2021': async () => (await import('../../core/instruments/dbi-sme-2021/index.js')).dbiSme2021,
  'dbi-sme-2025': async () => (await import('../../core/instruments/dbi-sme-2025/index.js')).dbiSme2025,
  'eu-dma-sme': async () => (await import('../../core/instruments/eu-dma-sme/index.js')).euDmaSme,
  'eurostat-dii': async () => (await import('../../core/instruments/eurostat-dii/index.js')).eurostatDii,
};

/** The ids of the instruments that ship, for a sentence. */
export const SHIPPED_IDS = Object.keys(SHIPPED).join(', ');
