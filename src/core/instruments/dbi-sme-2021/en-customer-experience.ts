import type { Words } from '../../model/words.js';
import { frequency, millionDong, shares, updates, yesNo } from './en-choices.js';

/** Pillar 1 in English. */
export const customerExperienceEn = {
  'website-updates-gate': {
    text: 'Does the enterprise have its own website?',
    hint: 'Counts: an address that the enterprise manages, even on a rented platform. Does not count: a fan page, a shop on a marketplace.',
    options: yesNo,
  },
  'website-updates': { text: 'How often is the content of the website updated?', options: updates },
  'social-replies-gate': {
    text: 'Is the enterprise active on social media?',
    hint: 'Counts: a page or account in its name (Facebook, Zalo, TikTok…). Does not count: a personal page that sells nothing.',
    options: yesNo,
  },
  'social-replies': {
    text: 'How soon do customers who ask on social media usually get a reply?',
    options: {
      'step-1': 'After more than 7 days',
      'step-2': 'Within a week, nobody in charge',
      'step-3': 'Within a week, somebody in charge',
      'step-4': 'Within 4 hours, somebody in charge',
      'step-5': 'At once, somebody in charge',
    },
  },
  'digital-marketing': {
    text: 'What share of the marketing spend of the last 12 months was digital?',
    hint: 'Counts: online advertising, social media, website. Does not count: leaflets, signs. Without any marketing spend, choose None yet.',
    bands: shares,
    unit: millionDong,
  },
  'marketplace-sales': {
    text: 'In the last 3 months, what share of sales transactions came through online marketplaces?',
    hint: 'Counts: orders on marketplaces from people, enterprises, the state. Does not count: orders by own website or message.',
    bands: shares,
    unit: 'transactions',
  },
  'ecommerce-revenue': {
    text: 'In the last 3 months, what share of turnover came from e-commerce?',
    hint: 'Counts: orders by website, app, marketplace, social media. Does not count: customers who look online and buy in person.',
    bands: shares,
    unit: millionDong,
  },
  'cross-border-revenue': {
    text: 'In the last 3 months, what share of turnover came from cross-border e-commerce?',
    hint: 'Counts: online orders from abroad, divided by all turnover. Does not count: exports under paper contracts.',
    bands: shares,
    unit: millionDong,
  },
  'catalogue-updates-gate': {
    text: 'Does the enterprise have an online catalogue of its goods or services?',
    hint: 'Counts: a list that customers can see on a website, marketplace, social media. Does not count: a price list sent on request.',
    options: yesNo,
  },
  'catalogue-updates': { text: 'How often is the online catalogue updated?', options: updates },
  'digital-contacts': {
    text: 'In the last 3 months, what share of contacts with customers used digital channels?',
    hint: 'Counts: e-mail, messages, social media, website, app. Does not count: meetings in person, ordinary telephone calls.',
    bands: shares,
    unit: 'contacts',
  },
  'product-configurator-gate': {
    text: 'Do customers have a digital tool to shape a product to their wishes?',
    hint: 'Counts: choosing colour, size, package on the website, app, marketplace. Does not count: an exchange of messages.',
    options: yesNo,
  },
  'product-configurator': {
    text: 'How far can customers shape the product with that tool?',
    options: {
      'step-1': 'Choose among a few given features',
      'step-2': 'Choose among many given features',
      'step-3': 'Change the look of the product',
      'step-4': 'Change both look and functions',
      'step-5': 'Send any request with a tool of its own',
    },
  },
  'business-dealings-gate': {
    text: 'Does the enterprise deal with other enterprises digitally?',
    hint: 'Counts: quotes, orders, contracts, reconciliation by a system or e-mail. Does not count: a call to keep in touch.',
    options: yesNo,
  },
  'business-dealings': { text: 'How often does it deal with other enterprises digitally?', options: frequency },
  'state-dealings-gate': {
    text: 'Does the enterprise deal with state agencies digitally?',
    hint: 'Counts: online public services, e-filing of taxes and social insurance, also through a service. Does not count: papers handed in at a counter.',
    options: yesNo,
  },
  'state-dealings': { text: 'How often does it deal with state agencies digitally?', options: frequency },
  'online-banking-gate': {
    text: 'Does the enterprise use online banking?',
    hint: 'Counts: payments, statements, salaries from an account of the enterprise. Does not count: a personal account for private use.',
    options: yesNo,
  },
  'online-banking': { text: 'How often is online banking used?', options: frequency },
  'online-purchasing': {
    text: 'In the last 3 months, what share of purchasing cost was ordered online?',
    hint: 'Counts: materials, goods, services ordered by website, marketplace, app. Does not count: asking online and buying in a shop.',
    bands: shares,
    unit: millionDong,
  },
} as const satisfies Words['items'];
