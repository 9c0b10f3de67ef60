import type { Words } from '../../../model/words.js';
import { items as dii } from '../../eurostat-dii/en-items.js';
import { smeScreeningItemsEn as screening } from '../../sme-screening/en-items.js';

/** The questions on customers and online sales, in English. */
export const customersEn = {
  'cu-site': {
    text: 'What does the enterprise’s own website offer today?',
    hint: 'Counts: an address the enterprise controls, also on a rented platform. Does not count: social pages, marketplace shops; a call button is not ordering. Check: open the site, place a trial order.',
    options: {
      introduction: 'Introduction and contact details',
      catalogue: 'Goods or services with prices',
      orders: 'Orders or bookings, confirmed by the system',
      tracking: 'Online payment or tracking of orders',
      form: 'A form, blog or forum for customers',
      chat: 'A chat window, answered by people or a chatbot',
      language: 'Content in a foreign language',
      none: 'There is no own website yet',
    },
  },
  'cu-site-update': {
    text: 'When was the content of the website or the list of goods last updated?',
    hint: 'Counts: posts, prices, pictures, new goods published by the enterprise. Does not count: orders, comments of customers, dates that change by themselves. Check: the date of the newest content.',
    options: {
      longer: 'Over six months ago',
      'half-year': 'Within the last six months',
      quarter: 'Within the last three months',
      month: 'Within the last month',
      week: 'Within the last week',
    },
  },
  'cu-social': dii['social-media'],
  'cu-reply': {
    text: 'In the last 3 months, how soon were customers who asked online usually answered?',
    hint: 'Counts: questions by website, social page, Zalo, marketplace, e-mail; a chatbot counts if it answers what was asked. Does not count: automatic notes of receipt. Check: the latest ten messages.',
    options: {
      offline: 'Customers call or come by and rarely ask online',
      days: 'After more than one working day',
      day: 'Within one working day',
      hours: 'Within four working hours',
      hour: 'Within one working hour',
    },
  },
  'cu-ads': {
    text: 'In the last 12 months, what share of the money for promotion went into online advertising?',
    hint: 'An estimate is enough. Counts: money paid to Facebook, Google, marketplaces, Zalo, people who sell by livestream. Does not count: your own posts, fees of a marketplace. Check: the advertising bills and all money for promotion.',
    options: {
      none: 'None was spent on online advertising yet',
      'under-10': 'Under 10%',
      'from-10': '10% to under 30%',
      'from-30': '30% to under 50%',
      'from-50': '50% or more',
    },
  },
  'cu-channels': {
    text: 'Through which channels did the enterprise receive orders last year?',
    hint: 'Tick every channel with at least one order. Counts: an order or booking sent through the channel, also when paid in cash. Does not count: asking for a price. Check: the list of orders of each channel.',
    options: screening['order-channels'].options,
  },
  'cu-esales': dii['ecommerce-share'],
  'cu-websales': dii['web-sales-share'],
  'cu-b2c': dii['b2c-share'],
} as const satisfies Words['items'];
