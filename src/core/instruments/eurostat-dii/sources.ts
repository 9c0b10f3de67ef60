import type { Source } from '../../model/source.js';
import { quoting } from '../quoting.js';

const secula = /* @__PURE__ */ quoting({
  title: 'digital_intensity_index_components_eu',
  issuer: 'CozminaSecula/blog',
  date: '2024-07',
  href: 'https://github.com/CozminaSecula/blog',
} as const satisfies Source);

/**
 * What the index is and how its levels are bounded, as others quote Eurostat. The data set is kept up to date and has no date
 * of its own; the year of the quotation follows from its text.
 */
export const eurostat = [
  {
    title: 'Digital Intensity Index',
    lang: 'en',
    issuer: 'Eurostat',
    reference: 'isoc_e_dii, isoc_e_diin2',
    undated: true,
  },
  {
    title: 'How digitalized have the EU’s enterprises become?',
    lang: 'en',
    issuer: 'Eurostat',
    reference: 'newsblogging.net, 118623',
    date: '2024',
    href: 'https://newsblogging.net/breaking-news/item/118623-how-digitalized-have-the-eu-s-enterprises-become',
  },
] as const satisfies readonly Source[];

/** Dated by the day on which its authors last checked it, as it says itself. */
const praestar = /* @__PURE__ */ quoting({
  title: 'METHODOLOGY.md',
  issuer: 'PRAESTAR/Digitalizuj-to',
  date: '2026-08-07',
  href: 'https://github.com/PRAESTAR/Digitalizuj-to/blob/main/METHODOLOGY.md',
} as const satisfies Source);

/** What each year's index is, by whom it is published, and where the list of its variables was found, which was not there. */
export const sourcesByYear = {
  'dii-2025': [
    ...eurostat,
    praestar,
    quoting({
      title: 'impresacity.it, 36795',
      issuer: 'ISTAT',
      date: '2025',
      href: 'https://www.impresacity.it/news/36795',
    }),
  ],
  'dii-2024': [...eurostat, praestar, quoting({ title: '9colonne, Italpress', issuer: 'ISTAT', date: '2024' })],
  'dii-2023': [...eurostat, secula],
  'dii-2022': [
    ...eurostat,
    quoting({
      title: 'Infodata',
      issuer: 'Il Sole 24 Ore',
      date: '2023-01-14',
      href: 'https://www.infodata.ilsole24ore.com/',
    }),
  ],
  'dii-2021': [...eurostat, secula],
} as const satisfies Readonly<Record<string, readonly Source[]>>;
