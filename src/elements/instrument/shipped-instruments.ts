import type { Structure } from '../../core/model/instrument.js';
import type { Words } from '../../core/model/words.js';

/** An instrument that ships, in parts that are loaded when they are needed. */
export interface ShippedInstrument {
  readonly structure: () => Promise<Structure>;
  /** Words by language, without those of the actions. */
  readonly words: Readonly<Record<string, () => Promise<Words>>>;
  /** The words of the actions, which only a result shows. */
  readonly actions: Readonly<Record<string, () => Promise<Words['actions']>>>;
}

/** The instruments that ship, by id. */
export const shippedInstruments: ReadonlyMap<string, ShippedInstrument> = new Map([
  [
    'sme-screening',
    {
      structure: async () => (await import('../../core/instruments/sme-screening/structure.js')).smeScreeningStructure,
      words: {
        vi: async () => (await import('../../core/instruments/sme-screening/vi.js')).smeScreeningVi,
        en: async () => (await import('../../core/instruments/sme-screening/en.js')).smeScreeningEn,
      },
      actions: {
        vi: async () => (await import('../../core/instruments/sme-screening/vi-actions.js')).smeScreeningActionsVi,
        en: async () => (await import('../../core/instruments/sme-screening/en-actions.js')).smeScreeningActionsEn,
      },
    },
  ],
]);
