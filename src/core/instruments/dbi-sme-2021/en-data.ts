import type { Words } from '../../model/words.js';
import { adoption, millionDong, persons, shares, yesNo } from './en-choices.js';

/** Pillar 6 in English. */
export const dataEn = {
  'own-database': {
    text: "What share of the persons employed regularly uses the enterprise's own database?",
    hint: 'Counts: data on customers, goods, work, kept in order and shared. Does not count: private files of one person.',
    bands: shares,
    unit: persons,
  },
  'big-data-gate': {
    text: 'Does the enterprise collect and use big data?',
    hint: 'Counts: data from many sources that flow all the time, such as visits, sensors, places, social media. Does not count: a sales spreadsheet.',
    options: yesNo,
  },
  'big-data': { text: 'How far is big data collected and used?', options: adoption },
  'database-software': {
    text: 'What share of the persons employed regularly uses database software?',
    hint: 'Counts: entering, searching, reporting in software with a database. Does not count: spreadsheets (Excel, Google Sheets).',
    bands: shares,
    unit: persons,
  },
  'data-collection-gate': {
    text: 'Does the enterprise collect data of its own through digital channels?',
    hint: 'Counts: online forms, website, app, devices that record by themselves. Does not count: bought lists, notebooks.',
    options: yesNo,
  },
  'data-collection': {
    text: 'How far is its own collection of data organised?',
    options: {
      'step-1': 'Some departments collect by themselves',
      'step-2': 'Some departments collect and share',
      'step-3': 'Most departments collect and share',
      'step-4': 'And by one procedure for the whole enterprise',
      'step-5': 'And with dedicated staff',
    },
  },
  'data-revenue': {
    text: "In the last 12 months, what share of turnover came from products that use the enterprise's data?",
    hint: 'Counts: goods and services made or sold thanks to its own data. Does not count: turnover that is merely recorded in software.',
    bands: shares,
    unit: millionDong,
  },
  'analytics-software-gate': {
    text: 'Does the enterprise have software for data analysis or knowledge management?',
    hint: 'Counts: charts, business intelligence (BI), also as part of other software. Does not count: adding up books by hand.',
    options: yesNo,
  },
  'analytics-software': {
    text: 'How far is the software for data analysis or knowledge management used?',
    options: adoption,
  },
  'decision-support': {
    text: 'In the last 12 months, what share of decisions rested on an analysis of data?',
    hint: 'Counts: decisions on prices, purchases, staff, investment with figures attached. Does not count: decisions by experience.',
    bands: shares,
    unit: 'decisions',
  },
} as const satisfies Words['items'];
