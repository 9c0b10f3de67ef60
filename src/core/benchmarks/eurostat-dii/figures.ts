import { levels } from '../../instruments/eurostat-dii/levels.js';
import type { YearId } from '../../instruments/eurostat-dii/years.js';
import type { Condition } from '../../model/condition.js';
import type { Source } from '../../model/source.js';
import type { PublishedBenchmark } from '../published-benchmark.js';
import { ofAll, ofSmall } from './words.js';

const region = 'european-union';

/** Eurostat's population by size and sector, the same for which the levels are meant. */
const tenOrMore: Condition = levels.levelIf;
const upTo249: Condition = { op: 'all', of: [tenOrMore, { op: 'atMost', on: { profile: 'persons' }, value: 249 }] };

const small = { region, population: upTo249, words: ofSmall, sample: null, fidelity: 'secondHand' } as const;
const all = { region, population: tenOrMore, words: ofAll, sample: null, fidelity: 'secondHand' } as const;

/** The short instrument counts every year; `sme-readiness` the two latest, by the same rules. */
const inDii = (index: YearId) => ({ instrument: 'eurostat-dii', version: '0.1.0', index }) as const;
const inReadiness = (index: YearId) => ({ instrument: 'sme-readiness', version: '0.1.0', index }) as const;

const praestar: Source = {
  title: 'benchmarkData.json',
  issuer: 'PRAESTAR/Digitalizuj-to',
  reference: 'Eurostat',
  date: '2026-02-27',
  href: 'https://github.com/PRAESTAR/Digitalizuj-to',
};

const newcotech: Source = {
  title: 'newcotech.io',
  issuer: 'Newcotech',
  reference: 'Eurostat, 2024',
  undated: true,
  href: 'https://newcotech.io/en/?p=1797',
};

/** From four in twelve on an enterprise is on the basic level, as Eurostat calls it. */
const basic = (percent: number) => ({ level: 'low', share: percent / 100 });

/**
 * How digital enterprises of the European Union are by the Digital Intensity Index, as far as figures of the whole
 * Union were found. None of them was read at Eurostat itself, and none says how many were asked. Titles of pages of the
 * press are those of their addresses.
 */
export const digitalIntensity: readonly PublishedBenchmark[] = [
  {
    ...all,
    id: 'eu-2025',
    year: 2025,
    scales: [inDii('dii-2025'), inReadiness('dii-2025')],
    atLeast: basic(72.1),
    levels: { 'very-low': 0.2789, low: 0.3452, high: 0.2754, 'very-high': 0.1005 },
    source: praestar,
  },
  {
    ...small,
    id: 'eu-2025-sme',
    year: 2025,
    scales: [inDii('dii-2025'), inReadiness('dii-2025')],
    atLeast: basic(71.4),
    source: praestar,
  },
  {
    ...all,
    id: 'eu-2024',
    year: 2024,
    scales: [inDii('dii-2024'), inReadiness('dii-2024')],
    atLeast: basic(74),
    source: newcotech,
  },
  {
    ...small,
    id: 'eu-2024-sme',
    year: 2024,
    scales: [inDii('dii-2024'), inReadiness('dii-2024')],
    atLeast: basic(73),
    source: newcotech,
  },
  {
    ...all,
    id: 'eu-2023',
    year: 2023,
    scales: [inDii('dii-2023')],
    atLeast: basic(58.72),
    source: {
      title: 'digital_intensity_index_eu',
      issuer: 'CozminaSecula/blog',
      reference: 'Eurostat',
      date: '2024-07',
      href: 'https://github.com/CozminaSecula/blog',
    },
  },
  {
    ...small,
    id: 'eu-2023-sme',
    year: 2023,
    scales: [inDii('dii-2023')],
    atLeast: basic(57.7),
    levels: { 'very-low': 0.423, low: 0.338, high: 0.196, 'very-high': 0.044 },
    source: {
      title: 'How digitalized have the EU’s enterprises become?',
      lang: 'en',
      issuer: 'Eurostat',
      reference: 'newsblogging.net, 118623',
      date: '2024',
      href: 'https://newsblogging.net/breaking-news/item/118623-how-digitalized-have-the-eu-s-enterprises-become',
    },
  },
  {
    ...small,
    id: 'eu-2022-sme',
    year: 2022,
    scales: [inDii('dii-2022')],
    atLeast: basic(69.1),
    source: {
      title: 'Few specialists in the company, Italy remains behind on ICT',
      lang: 'en',
      issuer: 'breakinglatest.news',
      reference: 'ISTAT, 2022',
      undated: true,
      href: 'https://www.breakinglatest.news/news/few-specialists-in-the-company-italy-remains-behind-on-ict/',
    },
  },
  {
    ...all,
    id: 'eu-2021',
    year: 2021,
    scales: [inDii('dii-2021')],
    atLeast: basic(56),
    levels: { 'very-low': 0.44, low: 0.34, high: 0.19, 'very-high': 0.03 },
    source: {
      title: '67% of businesses have basic level of digital tech',
      lang: 'en',
      issuer: 'Financial Mirror',
      reference: 'Eurostat',
      date: '2022-08-30',
      href: 'https://www.financialmirror.com/2022/08/30/67-of-businesses-have-basic-level-of-digital-tech/',
    },
  },
  {
    ...small,
    id: 'eu-2021-sme',
    year: 2021,
    scales: [inDii('dii-2021')],
    atLeast: basic(55),
    levels: { 'very-low': 0.45, low: 0.34, high: 0.18, 'very-high': 0.03 },
    source: {
      title: 'Latvia’s digital intensity ranking has room for improvement',
      lang: 'en',
      issuer: 'LSM',
      reference: 'Eurostat',
      undated: true,
      href: 'https://eng.lsm.lv/article/economy/economy/latvias-digital-intensity-ranking-has-room-for-improvement.a470331/',
    },
  },
];
