import type { Words } from '../../../model/words.js';

/** The index of this instrument, in English. */
export const readinessEn = {
  title: 'Digital readiness',
  description:
    'A score from 0 to 100: the weighted mean of seven pillars. Weights and thresholds are an adviser’s proposal, not yet calibrated with real answers. The short assessment has other questions and thresholds, so the two scores are not compared.',
  nodes: {
    people: {
      label: 'Leadership and people',
      description: 'The plan, preparation, training, technical support and areas of investment',
    },
    customers: {
      label: 'Customers and online sales',
      description: 'Website, social media, order channels and e-commerce',
    },
    connectivity: {
      label: 'Internet connection',
      description: 'Lines, people who use them, internal network, remote work and online services',
    },
    processes: {
      label: 'Digital processes',
      description: 'Invoices, books, electronic contracts, software and data that pass without retyping',
    },
    data: { label: 'Data', description: 'Where records live, analysis, rules for data and artificial intelligence' },
    security: {
      label: 'Information security',
      description: 'Measures, rules, awareness, backup and a day without systems',
    },
    innovation: { label: 'Innovation', description: 'Advanced technology, and digital tools for the environment' },
  },
  levels: {
    preparing: {
      name: 'Level 1 – Preparing',
      description: 'Work relies mainly on paper and phones; a few small steps will show results at once.',
    },
    foundations: {
      name: 'Level 2 – Laying foundations',
      description: 'There are separate tools; the main ones should now be connected.',
      gate: 'an Internet connection that is used for work',
    },
    running: {
      name: 'Level 3 – Running digitally',
      description: 'Daily work runs on software, and data is kept safe.',
      gate: 'backup at least monthly to another place, and at least two information security measures',
    },
    connected: {
      name: 'Level 4 – Connected',
      description: 'Data is entered once and used in many places; decisions rest on figures.',
      gate: 'invoices without retyping, records in one shared place, and at least 50 points in every pillar but Innovation',
    },
    innovating: {
      name: 'Level 5 – Innovating',
      description: 'Figures and new technology improve products and ways of working; share this with partners.',
      gate: 'data analysed for decisions in the last 12 months, and automatic backup with restoring tried',
    },
  },
} as const satisfies Words['indices'][string];
