import type { Words } from '../../model/words.js';
import { millionDong, persons, shares, yesNo } from './en-choices.js';

/** Pillar 5 in English. */
export const cultureEn = {
  'devices-at-work': {
    text: 'What share of the persons employed uses a computer or smartphone for work?',
    hint: 'Counts: devices of the enterprise or their own, for tasks, attendance, sales. Does not count: private use.',
    bands: shares,
    unit: persons,
  },
  'internet-at-work': {
    text: 'What share of the persons employed uses the Internet for work?',
    hint: 'Counts: by fixed line, Wi-Fi or mobile data. Does not count: only private use of the Internet.',
    bands: shares,
    unit: persons,
  },
  'company-email': {
    text: "What share of the persons employed regularly uses e-mail on the enterprise's own domain?",
    hint: 'Counts: an address such as name@enterprise.vn. Does not count: a free address such as Gmail.',
    bands: shares,
    unit: persons,
  },
  'office-software': {
    text: 'What share of the persons employed regularly uses office software?',
    hint: 'Counts: writing, spreadsheets, slides, installed or online. Does not count: only opening files to read.',
    bands: shares,
    unit: persons,
  },
  'online-meetings': {
    text: 'In the last 3 months, what share of meetings was held online?',
    hint: 'Counts: meetings by video or voice software, also hybrid ones. Does not count: an exchange in a chat group.',
    bands: shares,
    unit: 'meetings',
  },
  'research-staff': {
    text: 'What share of the persons employed works on research and development (R&D)?',
    hint: 'Counts: persons asked to find new products or methods, also part-time. Does not count: daily quality control.',
    bands: shares,
    unit: persons,
  },
  'research-spending': {
    text: 'Last year, what share of investment went into research and development (R&D)?',
    hint: 'Counts: trials, prototypes, commissioned research, technology to develop with. Does not count: advertising. Without investment, choose None yet.',
    bands: shares,
    unit: millionDong,
  },
  'patents-gate': {
    text: 'Does the enterprise own patents or trademarks?',
    hint: 'Counts: titles granted to the enterprise or its owner. Does not count: pending applications, names not registered.',
    options: yesNo,
  },
  patents: {
    text: 'How many patents and trademarks does the enterprise own?',
    options: { 'step-1': '1', 'step-2': '2', 'step-3': '3', 'step-4': '4', 'step-5': '5 or more' },
  },
  'internal-innovation': {
    text: 'How do you rate the capacity to innovate inside the enterprise?',
    hint: 'Counts: ideas that its own people proposed and put to use. Does not count: changes that customers or suppliers made for it.',
    options: {
      'very-poor': 'Very low',
      poor: 'Low',
      fair: 'Medium',
      good: 'Fairly good',
      'very-good': 'Good',
      excellent: 'Excellent',
    },
  },
  'co-innovation-gate': {
    text: 'Does the enterprise work with others to create new products or services?',
    hint: 'Counts: making something different with enterprises, universities, institutes, customers. Does not count: work to a given design.',
    options: yesNo,
  },
  'co-innovation': {
    text: 'How many breakthrough products or services has this cooperation created?',
    options: { 'step-1': '1', 'step-2': '2', 'step-3': '3', 'step-4': '4 or 5', 'step-5': 'More than 5' },
  },
} as const satisfies Words['items'];
