import type { Words } from '../../../model/words.js';
import { items as dma } from '../../eu-dma-sme/en-items.js';
import { smeScreeningItemsEn as screening } from '../../sme-screening/en-items.js';

/** The questions on data, in English. */
export const dataEn = {
  'data-home': screening['data-home'],
  'data-now': screening['data-now'],
  'da-analytics': {
    text: 'In the last 12 months, who analysed data to help the enterprise decide?',
    hint: 'Counts: comparing, finding patterns in data on sales, customers, website, production… and then deciding. Does not count: reading tax reports, adding up the day. Check: a recent decision and the figure behind it.',
    options: {
      own: 'People of the enterprise',
      outside: 'A contracted firm',
      none: 'Nobody yet',
    },
  },
  'da-sources': {
    text: 'Which data were analysed in the last 12 months?',
    hint: 'Counts: data used for at least one decision. Does not count: data that were only collected or stored. Check: the reports and charts that were made.',
    options: {
      sales: 'Sales, costs, stock',
      customers: 'Customers',
      web: 'Website, social media, marketplaces',
      location: 'Location, delivery, devices, sensors',
      open: 'From outside: public bodies, open data, market reports',
      none: 'None of these',
    },
  },
  'da-dashboard': {
    text: 'How do managers look at the figures of the enterprise?',
    hint: 'Counts: screens of software, files that update themselves. Does not count: figures sent by message. Check: open the figures of yesterday.',
    options: {
      charts: 'Tables and charts they can read without help',
      current: 'Figures that update themselves at least daily',
      anywhere: 'On a phone, or from outside the workplace',
      none: 'None of these',
    },
  },
  'da-rules': {
    text: 'What does the enterprise have for the data that it holds?',
    hint: 'Counts: what is written down, one page is enough; consent that customers clicked or signed. Does not count: spoken agreements. This is not an inspection. Check: the list, the rules, one record of consent.',
    options: {
      list: 'A list of the kinds of data held',
      access: 'A rule who may see which data',
      consent: 'Records of customers’ consent to take personal data',
      deletion: 'A date for deleting data no longer needed',
      person: 'A person in charge of protecting personal data',
      none: 'None of these',
    },
  },
  'da-ai-any': {
    text: 'Has the enterprise considered, tried or used any artificial intelligence (AI) or automation?',
    hint: 'Counts: tools for language, images, speech; robots, autonomous devices; business analytics, decision support. Does not count: one person’s own free chatbot, which is asked apart. Check: the name of the tool.',
    options: { no: 'Not yet', yes: 'Yes' },
  },
  'da-ai': dma['ai-automation'],
  'da-generation': {
    text: 'What was generative artificial intelligence (AI) used for in the last 3 months?',
    hint: 'Counts: free chatbots too that one person uses for work (ChatGPT, Gemini…). Does not count: private use. Check: the texts and pictures that were made.',
    options: {
      text: 'Writing, summing up or translating texts',
      images: 'Making or editing pictures, videos',
      none: 'None of these',
    },
  },
} as const satisfies Words['items'];
