import { openPointsEn } from './en-open-points.js';
import { indexWords } from './index-words.js';

/** The indices of the survey years, in English, in words of our own. */
export const indicesEn = indexWords({
  title: (year) => `Digital Intensity Index (DII) ${year}`,
  description: (year, version) =>
    `A count of 12 things by the list of the ${year} survey (version ${version}), 1 point each. The lists differ from year to year, so only results of the same year are compared. The list is quoted second-hand.`,
  openPoints: openPointsEn,
  labels: {
    'internet-users': 'Over half use the Internet',
    'fixed-line-30': 'Fixed line of 30 Mbit/s',
    'remote-access': 'Remote access',
    'remote-meetings': 'Online meetings',
    website: 'Website',
    'social-any': 'Social media',
    'social-two': 'Two kinds of social media',
    'ecommerce-1': 'E-commerce from 1% of turnover',
    'web-b2c': 'Web sales to consumers',
    cloud: 'Cloud computing',
    'cloud-advanced': 'Advanced cloud computing',
    erp: 'Resource planning (ERP)',
    crm: 'Customer management (CRM)',
    'data-analytics': 'Data analytics',
    ai: 'Artificial intelligence',
    iot: 'Internet of things',
    robots: 'Robots',
    'ict-specialists': 'IT specialists',
    'ict-training': 'Training in digital skills',
    'security-awareness': 'Security duties made known',
    'security-three': 'Three security measures',
    'security-documents': 'Security documents',
  },
  levelIf:
    'Eurostat gives levels only to enterprises with 10 or more people working, outside farming, mining, finance and public services.',
  levels: {
    'very-low': {
      name: 'Very low (0–3)',
      description: 'The enterprise has at most 3 of the 12 things; one that costs little is a good start.',
    },
    low: {
      name: 'Low (4–6)',
      description: 'The enterprise has 4 to 6 of the 12 things, which Eurostat calls at least basic.',
    },
    high: {
      name: 'High (7–9)',
      description: 'The enterprise has 7 to 9 of the 12 things; the others can be chosen by need.',
    },
    'very-high': {
      name: 'Very high (10–12)',
      description: 'The enterprise has 10 to 12 of the 12 things; keep going and make better use of what is there.',
    },
  },
});
