import type { Source } from '../../model/source.js';
import { quoting } from '../quoting.js';

/** The questionnaire and its report. The report itself could not be read; questions and formulas come from others' copies. */
export const questionnaire = {
  title: 'DMA Questionnaire for SMEs (EDIH Network)',
  lang: 'en',
  issuer: 'European Commission, Joint Research Centre',
  reference: 'JRC133234',
  date: '2023',
  href: 'https://www.scribd.com/document/681708386/DMA-Questionnaire-for-SMEs-EDIH-Network-En',
} as const satisfies Source;

/** The levels, and the total as the mean of six. */
export const interpretation = {
  title: 'Interpretation of DMA scores for SMEs and PSOs',
  lang: 'en',
  issuer: 'European Digital Innovation Hubs Network',
  undated: true,
  href: 'https://european-digital-innovation-hubs.ec.europa.eu/mk/node/9616',
} as const satisfies Source;

/** What the Commission published. */
export const published = [questionnaire, interpretation] as const satisfies readonly Source[];

/** Two implementations that agree on everything but what the variants name. */
export const secondHand = [
  quoting({
    title: 'EuResultsCalulation.ts',
    issuer: 'MarkusFrBoden/masterproject',
    date: '2024-07-23',
    href: 'https://github.com/MarkusFrBoden/masterproject/blob/main/src/components/functions/EuResultsCalulation.ts',
  }),
  quoting({
    title: 'lib/scoring.ts',
    issuer: 'hassanzouhar/dmsa',
    date: '2025-10-07',
    href: 'https://github.com/hassanzouhar/dmsa/blob/main/lib/scoring.ts',
  }),
] as const satisfies readonly Source[];

/** A third implementation, which cites the annex of the report; it has no public address. */
export const chamber = /* @__PURE__ */ quoting({ title: 'DMAT', issuer: 'Çorlu TSO', date: '2026' }) satisfies Source;
