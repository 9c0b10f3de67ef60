import type { Words } from '../../model/words.js';
import { smeScreeningActionsEn } from './en-actions.js';
import { smeScreeningContradictionsEn } from './en-contradictions.js';
import { smeScreeningItemsEn } from './en-items.js';
import { smeScreeningOpeningEn } from './en-opening.js';

/** The short assessment in English. */
export const smeScreeningEn = {
  ...smeScreeningOpeningEn,
  pages: {
    ...smeScreeningOpeningEn.pages,
    customers: {
      title: 'Customers and online sales',
      introduction: 'Choose the highest line that is true of the enterprise; an estimate is enough.',
    },
    processes: {
      title: 'Digital processes',
      introduction:
        'Choose the highest line that is true of the enterprise; where you are not sure, choose Don’t know. The accountant usually knows this part best.',
    },
    people: {
      title: 'Leadership and people',
      introduction: 'Choose the highest line that is true of the enterprise.',
    },
    data: {
      title: 'Data',
      introduction: 'Choose the highest line that is true of how you work from day to day.',
    },
    security: {
      title: 'Information security',
      introduction:
        'Choose the highest line that is true of the enterprise. Your answers are only used to work out your result; this is not an inspection.',
    },
  },
  items: { ...smeScreeningOpeningEn.items, ...smeScreeningItemsEn },
  indices: {
    readiness: {
      title: 'Digital readiness',
      description:
        'A score from 0 to 100: the weighted mean of six pillars. Weights and thresholds are an adviser’s proposal, not yet calibrated with real answers.',
      nodes: {
        connectivity: { label: 'Internet connection', description: 'Lines, and people who use the Internet for work' },
        customers: {
          label: 'Customers and online sales',
          description: 'Website, order channels and the share of turnover from online orders',
        },
        processes: {
          label: 'Digital processes',
          description: 'Invoices, books, electronic contracts and business software',
        },
        people: {
          label: 'Leadership and people',
          description: 'The plan of the leadership and the skills of the workers',
        },
        data: { label: 'Data', description: 'Where records live, and how soon there is a figure' },
        security: { label: 'Information security', description: 'Backup, and protection of accounts and devices' },
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
          gate: 'backup at least monthly to another place, and at least two measures to protect accounts and devices',
        },
        connected: {
          name: 'Level 4 – Connected',
          description: 'Data is entered once and used in many places; decisions rest on figures.',
          gate: 'invoices without retyping, records in one shared place, and at least 50 points in every pillar',
        },
      },
    },
  },
  weightings: {
    awareness: 'Awareness stage',
    implementation: 'Implementation stage',
    adoption: 'Adoption stage',
    'equal-items': 'Every question weighs the same',
  },
  actions: smeScreeningActionsEn,
  contradictions: smeScreeningContradictionsEn,
} as const satisfies Words;
