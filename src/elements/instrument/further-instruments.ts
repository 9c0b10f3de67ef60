import { structures } from '../../core/instruments/structures.js';
import type { Structure } from '../../core/model/instrument.js';
import type { Words } from '../../core/model/words.js';
import type { ShippedInstrument } from './shipped-instruments.js';

/** An instrument in two parts: what it is, and its words in one language. */
function inTwo(
  structure: () => Promise<Structure>,
  words: Readonly<Record<string, () => Promise<Words>>>,
): ShippedInstrument {
  return {
    asked: async () => {
      const [{ structureHash }, questionnaire] = await Promise.all([
        import('../../core/compiled/structure-hash.js'),
        structure(),
      ]);
      return { questionnaire, hash: structureHash(questionnaire) };
    },
    structure,
    words: Object.fromEntries(
      Object.entries(words).map(([locale, load]) => [locale, { opening: load, whole: load }] as const),
    ),
  };
}

/** The instruments that ship beside the short one, by id. This list is loaded when one of them is asked for. */
export const furtherInstruments: ReadonlyMap<string, ShippedInstrument> = new Map<string, ShippedInstrument>([
  [
    'dbi-sme-2021',
    inTwo(structures['dbi-sme-2021'], {
      vi: async () => (await import('../../core/instruments/dbi-sme-2021/vi.js')).dbiSme2021Vi,
      en: async () => (await import('../../core/instruments/dbi-sme-2021/en.js')).dbiSme2021En,
    }),
  ],
  [
    'dbi-sme-2025',
    inTwo(structures['dbi-sme-2025'], {
      vi: async () => (await import('../../core/instruments/dbi-sme-2025/vi.js')).dbiSme2025Vi,
      en: async () => (await import('../../core/instruments/dbi-sme-2025/en.js')).dbiSme2025En,
    }),
  ],
  [
    'eu-dma-sme',
    inTwo(structures['eu-dma-sme'], {
      vi: async () => (await import('../../core/instruments/eu-dma-sme/vi.js')).euDmaSmeVi,
      en: async () => (await import('../../core/instruments/eu-dma-sme/en.js')).euDmaSmeEn,
    }),
  ],
  [
    'sme-readiness',
    {
      asked: async () => {
        const asked = await import('../../core/instruments/sme-readiness/questionnaire.js');
        return { questionnaire: asked.smeReadinessQuestionnaire, hash: asked.smeReadinessHash };
      },
      structure: structures['sme-readiness'],
      words: {
        vi: {
          opening: async () => (await import('../../core/instruments/sme-readiness/vi/opening.js')).openingVi,
          whole: async () => (await import('../../core/instruments/sme-readiness/vi.js')).smeReadinessVi,
        },
        en: {
          opening: async () => (await import('../../core/instruments/sme-readiness/en/opening.js')).openingEn,
          whole: async () => (await import('../../core/instruments/sme-readiness/en.js')).smeReadinessEn,
        },
      },
    },
  ],
  [
    'eurostat-dii',
    inTwo(structures['eurostat-dii'], {
      vi: async () => (await import('../../core/instruments/eurostat-dii/vi.js')).eurostatDiiVi,
      en: async () => (await import('../../core/instruments/eurostat-dii/en.js')).eurostatDiiEn,
    }),
  ],
]);
