import type { Words } from '../../../model/words.js';
import { items as dma } from '../../eu-dma-sme/en-items.js';
import { smeScreeningItemsEn as screening } from '../../sme-screening/en-items.js';
import { bands } from './bands.js';

/** The questions on leadership and people, in English. */
export const peopleEn = {
  'lead-plan': screening['lead-plan'],
  'pe-prep': {
    text: 'What has the enterprise done to prepare for digital transformation?',
    hint: 'Tick everything that was done. Counts: what is done or under way and has a person in charge. Does not count: what is only intended. Check: the sum in the plan, the contract, the job advertisement, the minutes.',
    options: {
      budget: 'Set money aside for at least 12 months',
      specialist: 'Hired, contracted or advertised for an IT specialist',
      risks: 'Wrote down the risks of going digital',
      satisfaction: 'Asked customers, at least yearly, whether they are satisfied with online services',
      'digital-service': 'Sold a product together with, or as, a digital service',
      none: 'None of these',
    },
  },
  'pe-specialist': {
    text: 'How many people work here whose main job is information technology?',
    hint: 'Counts: people of the enterprise who give over half of their time to systems, software, data. Does not count: outside firms, people who do this on the side. Write 0 if there is nobody. Check: the list of duties.',
    unit: 'people',
  },
  'pe-provider': {
    text: 'Who outside of the enterprise helps when computers or software need technical support?',
    hint: 'Counts: support that comes with rented software, if the contract says so. Does not count: the warranty of a device. Check: the contract, the support number and the latest call.',
    options: {
      none: 'We manage ourselves or ask someone we know',
      'on-call': 'A technician or supplier is called when something breaks',
      contract: 'There is a contract for regular support, still in force',
    },
  },
  'pe-trained': {
    text: 'How many people other than IT specialists were trained in digital skills in the last 12 months?',
    hint: 'The total is everyone who works here. Counts: sessions you held or sent people to, free or online too. Does not count: watching videos alone; IT specialists. Check: the list of attendees.',
    unit: 'people',
    bands,
  },
  'pe-trained-it': {
    text: 'In the last 12 months, how many of the IT specialists were trained further?',
    hint: 'Counts: courses, conferences, certificates that you held or sent people to. Does not count: reading alone. Write 0 if there was nobody. Check: the list, the certificates.',
    unit: 'people',
  },
  'pe-train-how': dma['skills-development'],
  'pe-engage': dma['staff-involvement'],
  'pe-invest': dma['investment-areas'],
} as const satisfies Words['items'];
