import type { Words } from '../../model/words.js';
import { items as dma } from '../eu-dma-sme/en-items.js';
import { smeScreeningItemsEn as screening } from '../sme-screening/en-items.js';

/** Leadership and people, in English. */
export const peopleEn = {
  'lead-plan': screening['lead-plan'],
  'pe-prep': {
    text: 'What has the enterprise done in the last 12 months to prepare for digital transformation?',
    hint: 'Counts: what is done or under way, with a paper or a person in charge. Does not count: intentions. Check: the budget, the job advertisement, the customer survey.',
    options: {
      budget: 'Set money aside for at least 12 months',
      specialist: 'Hired, contracted or advertised for a technology specialist',
      risks: 'Listed the risks of changing how work is done',
      satisfaction: 'Asked customers whether they are satisfied with online service',
      'digital-product': 'Sold a product together with a digital service (tracking, warranty by app…)',
      none: 'None of these',
    },
  },
  'pe-invest': dma['investment-areas'],
  'pe-specialist': {
    text: 'Who looks after information technology in the enterprise today?',
    hint: 'Choose the highest line that is true. Counts: someone whose main job is IT, the owner too. Does not count: a dealer’s warranty service. Check: employment contracts, service contracts.',
    options: {
      nobody: 'Nobody; someone is found when something breaks',
      colleague: 'Someone does it beside another job',
      provider: 'An outside provider, with an agreement to help when needed',
      employee: 'One person of the enterprise, whose main job is IT',
      employees: 'Two or more persons of the enterprise',
    },
  },
  'pe-trained': {
    text: 'In the last 12 months, what share of people who are not IT specialists were trained in digital skills?',
    hint: 'Counts: sessions organised by the enterprise or that it sent people to, also free or online. Does not count: watching videos alone; IT specialists. Check: the list of attendees.',
    options: {
      nobody: 'Nobody yet',
      'under-10': 'Under 10%',
      'to-25': '10% to 25%',
      'to-50': 'Over 25% to 50%',
      'over-50': 'Over 50%',
    },
  },
  'pe-train-how': dma['skills-development'],
  'pe-engage': dma['staff-involvement'],
} as const satisfies Words['items'];
