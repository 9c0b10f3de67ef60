import type { Words } from '../../model/words.js';
import { euDmaSmeEn } from '../eu-dma-sme/en.js';
import { eurostatDiiEn } from '../eurostat-dii/en.js';
import { smeScreeningEn } from '../sme-screening/en.js';
import { connectivityEn } from './en-connectivity.js';
import { customersEn } from './en-customers.js';
import { dataEn } from './en-data.js';
import { innovationEn } from './en-innovation.js';
import { peopleEn } from './en-people.js';
import { processesEn } from './en-processes.js';
import { securityEn } from './en-security.js';

const short = smeScreeningEn.indices.readiness;
const { maturity } = euDmaSmeEn.indices;

/** The full assessment in English. */
export const smeReadinessEn = {
  title: 'Full digital readiness self-assessment',
  description:
    'The full questionnaire for small and medium-sized enterprises: answer once, and see the result by its own index and by published European ones. Have the Internet contract, the number of people working here and last year’s turnover at hand.',
  duration: 'About 15 to 20 minutes',
  standing: smeScreeningEn.standing,
  pages: {
    people: {
      title: 'Leadership and people',
      introduction: 'Choose the highest line that is true; where you are not sure, choose Don’t know.',
    },
    customers: {
      title: 'Customers and online sales',
      introduction: 'Turnover is that of last year; an estimate is enough.',
    },
    connectivity: {
      title: 'Connection and remote work',
      introduction: 'Have the Internet contract or bill at hand.',
    },
    processes: { title: 'Digital processes', introduction: 'The accountant usually knows this part best.' },
    data: { title: 'Data', introduction: 'Answer by how you work from day to day.' },
    security: {
      title: 'Information security',
      introduction: 'Your answers are only used to work out your result; this is not an inspection.',
    },
    innovation: {
      title: 'Innovation and environment',
      introduction: 'Choose Not used where a technology has nothing to do with your trade.',
    },
  },
  items: {
    ...peopleEn,
    ...customersEn,
    ...connectivityEn,
    ...processesEn,
    ...dataEn,
    ...securityEn,
    ...innovationEn,
  },
  indices: {
    readiness: {
      title: 'Digital readiness (full)',
      description:
        'A score from 0 to 100: the weighted mean of seven pillars. Weights and thresholds are an adviser’s proposal, not yet calibrated with real answers. Not to be set directly beside the score of the short questionnaire.',
      nodes: {
        people: {
          label: 'Leadership and people',
          description: 'Plan, spending, who looks after technology, and the skills of the workers',
        },
        customers: {
          label: 'Customers and online sales',
          description: 'Website, social media, promotion and online orders',
        },
        connectivity: {
          label: 'Connection and remote work',
          description: 'Lines, users, the own network and rented online services',
        },
        processes: {
          label: 'Digital processes',
          description: 'Invoices, books, contracts, software, and records that pass on by themselves',
        },
        data: { label: 'Data', description: 'Where records live, analysis, rules and artificial intelligence' },
        security: {
          label: 'Information security',
          description: 'Measures, rules, backup, and what happens when systems stop',
        },
        innovation: {
          label: 'Innovation and environment',
          description: 'Advanced technologies, and digital technology for the environment',
        },
      },
      levels: {
        preparing: short.levels.preparing,
        foundations: short.levels.foundations,
        running: {
          ...short.levels.running,
          gate: 'backup at least monthly to another place, and at least two measures of information security',
        },
        connected: {
          ...short.levels.connected,
          gate: 'invoices without retyping, records in one shared place, and at least 50 points in the first six pillars',
        },
        innovating: {
          name: 'Level 5 – Innovating',
          description: 'The enterprise uses data to try new ways of working and improves steadily.',
          gate: 'data analysed to make decisions, and an automatic backup whose restoring was tried',
        },
      },
    },
    'dii-2025': eurostatDiiEn.indices['dii-2025'],
    'dii-2024': eurostatDiiEn.indices['dii-2024'],
    'eu-dma': {
      ...maturity,
      title: 'Estimate of digital maturity (DMA framework)',
      description:
        'A range estimated from the answers by the European Union’s DMA framework; not a DMA score. Some of what the framework asks is not in this questionnaire, so the result is always a range.',
    },
  },
  weightings: smeScreeningEn.weightings,
} as const satisfies Words;
