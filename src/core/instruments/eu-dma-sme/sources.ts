import type { Source } from '../../model/source.js';

/** What the Commission published. The report itself could not be read; questions and formulas come from others' copies. */
export const published = [
  {
    title: 'DMA Questionnaire for SMEs (EDIH Network)',
    reference: 'JRC133234, 2023',
    href: 'https://www.scribd.com/document/681708386/DMA-Questionnaire-for-SMEs-EDIH-Network-En',
  },
  {
    title: 'Interpretation of DMA scores for SMEs and PSOs',
    reference: 'European Digital Innovation Hubs Network',
    href: 'https://european-digital-innovation-hubs.ec.europa.eu/mk/node/9616',
  },
] as const satisfies readonly Source[];

/** Two implementations that agree on everything but what the variants name; a third by a Turkish chamber has no address. */
export const secondHand = [
  {
    title: 'EuResultsCalulation.ts',
    reference: 'MarkusFrBoden/masterproject',
    date: '2024-07-23',
    href: 'https://github.com/MarkusFrBoden/masterproject/blob/main/src/components/functions/EuResultsCalulation.ts',
  },
  {
    title: 'lib/scoring.ts',
    reference: 'hassanzouhar/dmsa',
    date: '2025-10-07',
    href: 'https://github.com/hassanzouhar/dmsa/blob/main/lib/scoring.ts',
  },
] as const satisfies readonly Source[];
