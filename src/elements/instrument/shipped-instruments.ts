import type { Questionnaire, Structure } from '../../core/model/instrument.js';
import type { OpeningWords, Words } from '../../core/model/words.js';

/** The words of an instrument in one language: up to the first page of questions, and all of them. */
export interface ShippedWords {
  readonly opening: () => Promise<OpeningWords>;
  readonly whole: () => Promise<Words>;
}

/** An instrument that ships, in parts that are loaded when they are needed. */
export interface ShippedInstrument {
  /** What is asked, and the hash of the whole structure. */
  readonly asked: () => Promise<{ readonly questionnaire: Questionnaire; readonly hash: string }>;
  readonly structure: () => Promise<Structure>;
  readonly words: Readonly<Record<string, ShippedWords>>;
}

/** The instrument that most pages ask for; it is known without loading anything. */
const firstInstruments: ReadonlyMap<string, ShippedInstrument> = new Map([
  [
    'sme-screening',
    {
      asked: async () => {
        const asked = await import('../../core/instruments/sme-screening/questionnaire.js');
        return { questionnaire: asked.smeScreeningQuestionnaire, hash: asked.smeScreeningHash };
      },
      structure: async () => (await import('../../core/instruments/sme-screening/structure.js')).smeScreeningStructure,
      words: {
        vi: {
          opening: async () =>
            (await import('../../core/instruments/sme-screening/vi-opening.js')).smeScreeningOpeningVi,
          whole: async () => (await import('../../core/instruments/sme-screening/vi.js')).smeScreeningVi,
        },
        en: {
          opening: async () =>
            (await import('../../core/instruments/sme-screening/en-opening.js')).smeScreeningOpeningEn,
          whole: async () => (await import('../../core/instruments/sme-screening/en.js')).smeScreeningEn,
        },
      },
    },
  ],
]);

/** Finds an instrument that ships. However many there are, the first load of a page knows of one. */
export async function shippedInstrument(id: string): Promise<ShippedInstrument | undefined> {
  return firstInstruments.get(id) ?? (await import('./further-instruments.js')).furtherInstruments.get(id);
}
