import type { Words } from '../../model/words.js';
import { items as dii } from '../eurostat-dii/en-items.js';
import { smeScreeningItemsEn as screening } from '../sme-screening/en-items.js';

/** Customers and online sales, in English. */
export const customersEn = {
  'cu-site': {
    text: 'What does the enterprise’s own website offer today?',
    hint: 'Tick every line that is true. Counts: an address the enterprise controls, also on a rented platform. Does not count: social pages, marketplace shops. Check: open the website on a phone.',
    options: {
      contact: 'Introduction and contact details',
      catalogue: 'Goods or services with prices',
      orders: 'Orders or bookings that the system confirms',
      tracking: 'Tracking of orders',
      form: 'A form or chat window for questions',
      languages: 'Content in at least one foreign language',
      none: 'There is no own website yet',
    },
  },
  'cu-site-update': {
    text: 'When was the website last updated?',
    hint: 'Counts: changed prices, new goods, news, pictures. Does not count: technical upgrades by the provider. Check: the date of the newest item.',
    options: {
      longer: 'More than 6 months ago',
      'half-year': 'Within the last 6 months',
      quarter: 'Within the last 3 months',
      month: 'Within the last month',
      week: 'Within the last week',
    },
  },
  'cu-social': dii['social-media'],
  'cu-reply': {
    text: 'How soon are customers who ask online usually answered?',
    hint: 'Think of the last 3 months, in working hours. Counts: messages, comments, e-mail, forms on the website. Does not count: automatic replies. Check: the latest ten messages.',
    options: {
      rarely: 'Nobody looks regularly yet',
      days: 'After two days or more',
      day: 'On the same day or the next',
      'half-day': 'Within 4 hours',
      hour: 'Within 1 hour',
    },
  },
  'cu-ads': {
    text: 'In the last 12 months, what share of promotion money went to online channels?',
    hint: 'An estimate is enough. Counts: paid advertisements on social media, search engines, marketplaces. Does not count: free posts, leaflets. Check: advertising invoices.',
    options: {
      none: 'Nothing yet',
      'under-10': 'Under 10%',
      'to-30': '10% to 30%',
      'to-60': 'Over 30% to 60%',
      'over-60': 'Over 60%',
    },
  },
  'cu-channels': {
    ...screening['order-channels'],
    text: 'Through which channels did the enterprise receive orders last year?',
  },
  'cu-esales': dii['ecommerce-share'],
  'cu-websales': dii['web-sales-share'],
  'cu-b2c': dii['b2c-share'],
} as const satisfies Words['items'];
