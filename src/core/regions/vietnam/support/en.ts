import { inWords } from './in-words.js';
import type { SupportTerms } from './measures.js';

const percent = new Intl.NumberFormat('en', { style: 'percent' });
const millions = (amount: number) => `${new Intl.NumberFormat('en').format(amount / 1e6)} million dong`;
const targets = {
  platforms: 'of small and medium enterprises use digital platforms',
  'e-contracts': 'of enterprises use electronic contracts',
  retail: 'of retail sales are e-commerce',
  workers: 'of the labour force work in the digital economy',
  economy: 'of GDP is the digital economy',
} as const;

function rate({ size, share, ceiling }: SupportTerms, per: string): string {
  const most = ceiling === null ? '' : `, no more than ${millions(ceiling)} ${per}`;
  return `${size} enterprises up to ${percent.format(share)}${most}`;
}

/** Support in Vietnam, in English. */
export const supportEn = inWords({
  titles: {
    s1: 'Consulting on digital transformation',
    s2: 'Renting or buying digital solutions',
    t: 'Training',
    c: 'Advice through the network of consultants',
    v: 'Digital transformation vouchers',
  },
  purposes: {
    s1: 'A part of a consulting contract on business, management, production and technology processes, or the business model.',
    s2: 'A part of the cost of renting or buying a digital solution.',
    t: 'The fee of a training course; departments also hold free classes.',
    c: 'A part of the fee of a consultant of the network.',
    v: 'Basic solutions (sales, e-invoices, digital signature…), training, and security products.',
  },
  terms: (terms, per) =>
    `Rates: ${terms.map((one) => rate(one, per === 'year' ? 'a year' : 'a contract and year')).join('; ')}.`,
  termsUnknown: 'Rates: not verified; please ask the office.',
  draft: 'These are the rates of the draft of March 2026, not checked against the decree as issued.',
  rules: [
    'Check before relying on it: rates and conditions may have changed.',
    'Ask the office before signing a contract with a supplier.',
    'First come, first served; the budget of the year may be used up.',
    'This result helps to prepare, and does not replace, the readiness self-assessment of Circular 06/2022/TT-BKHĐT.',
  ],
  offices: [
    'The provincial Department of Finance: support for small and medium enterprises (since 2025).',
    'The provincial Department of Science and Technology: digital transformation (since 2025).',
  ],
  laws: {
    'law-148': 'In force since 1 July 2026; support according to need and level of digital transformation.',
    'decree-224': 'In force since 1 July 2026; its articles on enterprises were not seen as issued.',
    'decree-80': 'In force since 15 October 2021; sets the size classes and the rates above.',
    'circular-06':
      'Solutions must be published; enterprises assess their readiness with the tool of the support portal.',
    'draft-law': 'A draft only: other size criteria, and vouchers; no news of its adoption was found.',
  },
  target: ({ id, shares }) =>
    `By 2030, ${percent.format(shares[2030])} ${targets[id]} (by 2025, ${percent.format(shares[2025])})`,
});
