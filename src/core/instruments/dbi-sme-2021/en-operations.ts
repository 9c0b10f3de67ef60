import type { Words } from '../../model/words.js';
import { millionDong, persons, policy, shares, yesNo } from './en-choices.js';

/** Pillar 4 in English. */
export const operationsEn = {
  'security-policy-gate': {
    text: 'Does the enterprise have an information security policy?',
    hint: 'Counts: a text, even a short one, on who may access what and how incidents are handled. Does not count: spoken reminders.',
    options: yesNo,
  },
  'security-policy': {
    text: 'How far is the information security policy applied?',
    options: { ...policy, 'step-4': 'And it is certified to ISO/IEC 27001' },
  },
  'data-protection-policy-gate': {
    text: 'Does the enterprise have a data protection policy?',
    hint: 'Counts: a text on collecting, keeping, sharing, deleting data of customers and staff. Does not count: habits not written down.',
    options: yesNo,
  },
  'data-protection-policy': {
    text: 'How far is the data protection policy applied?',
    options: { ...policy, 'step-4': 'And it meets a data protection standard' },
  },
  'quality-policy-gate': {
    text: 'Does the enterprise have a quality policy?',
    hint: 'Counts: a text on checking the quality of products and services, also in software. Does not count: personal experience.',
    options: yesNo,
  },
  'quality-policy': {
    text: 'How far is the quality policy applied?',
    options: { ...policy, 'step-4': 'And it meets a quality management standard' },
  },
  'performance-policy-gate': {
    text: 'Does the enterprise have a policy for assessing performance?',
    hint: 'Counts: a text with targets and a way to assess departments and staff. Does not count: spoken remarks at the end of the year.',
    options: yesNo,
  },
  'performance-policy': { text: 'How far is the performance policy applied?', options: policy },
  'upgrades-gate': {
    text: 'Has the enterprise upgraded hardware or software in the last 3 years?',
    hint: 'Counts: new computers, better network devices, updated or replaced software. Does not count: repairs of what broke.',
    options: yesNo,
  },
  upgrades: {
    text: 'How often are hardware and software upgraded or updated?',
    options: {
      'step-1': 'Once in two to three years',
      'step-2': 'Once in one to two years',
      'step-3': 'More often than once a year, or as the vendor advises',
      'step-4': 'And somebody is in charge of it',
      'step-5': 'And it has a budget of its own',
    },
  },
  'ict-investment': {
    text: 'In the last 12 months, what share of investment went into upgrading ICT?',
    hint: 'Counts: computers, network, software bought or upgraded. Does not count: monthly Internet or telephone fees. Without investment, choose None yet.',
    bands: shares,
    unit: millionDong,
  },
  'digital-staff': {
    text: 'What share of the persons employed is in charge of ICT or digital transformation?',
    hint: 'Counts: persons whose main job it is. Does not count: outside providers, persons who only use a computer.',
    bands: shares,
    unit: persons,
  },
  'stem-graduates': {
    text: 'What share of the persons employed graduated in science, technology, engineering or mathematics?',
    hint: 'Counts: a college or university degree, ICT and programming included (STEM). Does not count: short certificates.',
    bands: shares,
    unit: persons,
  },
  'business-staff': {
    text: 'What share of the persons employed has business expertise?',
    hint: 'Counts: specialists in sales, marketing, market development. Does not count: persons who help out in sales.',
    bands: shares,
    unit: persons,
  },
  'remote-work-gate': {
    text: 'Does the enterprise have a solution for remote work?',
    hint: 'Counts: tools to meet, assign work, open documents from elsewhere. Does not count: only calls and messages.',
    options: yesNo,
  },
  'remote-work': {
    text: 'How far is the solution for remote work applied?',
    options: {
      'step-1': 'For some jobs',
      'step-2': 'For most jobs that allow it',
      'step-3': 'For all jobs that allow it, by a plan',
      'step-4': 'And on a professional digital platform',
      'step-5': 'And with dedicated staff',
    },
  },
  'ict-training': {
    text: 'In the last 12 months, what share of the staff was trained in digital skills?',
    hint: 'Counts: sessions or courses on ICT and digital tools, also in-house. Does not count: finding out alone.',
    bands: shares,
    unit: persons,
  },
  'online-courses': {
    text: 'In the last 12 months, what share of the staff took an online course?',
    hint: 'Counts: courses that serve the work, free or paid. Does not count: watching short videos.',
    bands: shares,
    unit: persons,
  },
  'knowledge-base': {
    text: "What share of the persons employed regularly uses the enterprise's common knowledge base?",
    hint: 'Counts: a place for guides, procedures, expert papers that everyone can search. Does not count: files on own computers.',
    bands: shares,
    unit: persons,
  },
} as const satisfies Words['items'];
