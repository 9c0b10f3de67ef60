import type { Words } from '../../../model/words.js';
import { smeScreeningActionsEn as screening } from '../../sme-screening/en-actions.js';

/** What can be done, in English: promotion, channels of orders and e-commerce. */
export const onlineSalesActionsEn = {
  'first-advertisement': {
    title: 'Try a small online advertisement',
    firstStep:
      'Choose one product, one group of customers and the most you will spend; note how many ask before it starts.',
    doneWhen: 'After two weeks you know what an enquiry or an order costs.',
    before: 'A page, shop or website that the advertisement leads to',
  },
  'advertise-by-plan': {
    title: 'Advertise online by a quarterly plan',
    firstStep: 'Look at all the money for promotion of the year; give 10% or more to the online channel that worked.',
    doneWhen: 'At the end of the quarter online advertising is 10% or more of it, with a table of results by channel.',
  },
  'advertise-where-it-works': {
    title: 'Move most of the promotion money to channels with measured results',
    firstStep:
      'Compare the cost of an order by channel, leaflets and signs included; move money step by step from what works less.',
    doneWhen: 'For two quarters online advertising is 50% or more of it, and an order costs no more than before.',
  },
  'orders-by-message': {
    title: 'Take orders by message and note them in one shared list',
    firstStep: 'Write a model confirmation: goods, quantity, price, place; use it for the next order.',
    doneWhen: 'Ten orders by message were confirmed and stand in the shared list.',
  },
  'sell-on-marketplace': {
    title: 'Open a shop on a marketplace',
    firstStep:
      'Choose where your customers buy (Lazada, Shopee, TikTok Shop…); register with the enterprise’s papers and post ten goods.',
    doneWhen: 'Ten orders were delivered, and the money came to the enterprise’s account.',
    before: 'A list of goods with photos, prices and how they are packed',
  },
  'sell-on-service-app': {
    title: 'Take orders through a service app',
    firstStep:
      'Choose an app that fits (food delivery, rooms, tours…); read its fees and conditions before you register.',
    doneWhen: 'Ten orders or bookings were completed, and the fee is part of the price.',
  },
  'sell-through-portals': {
    title: 'Take orders through customers’ portals or electronic tendering',
    firstStep:
      'Ask three large customers whether they have a purchasing portal; read how to register with the national e-procurement system.',
    doneWhen: 'One order or tender was carried out through a portal.',
    before: 'A valid digital signature',
  },
  'orders-to-site': screening['orders-to-site'],
  'first-online-turnover': {
    title: 'Bring online orders to 1% of turnover',
    firstStep: 'Send the order link to 20 regular customers; print a QR code for the counter and on invoices.',
    doneWhen: 'In a quarter, 1% of turnover or more came by website, marketplace, app or portal.',
  },
  'tenth-online': {
    title: 'Raise online orders to 10% of turnover',
    firstStep: 'See what sells well online; add photos, answers and an offer for five of these goods.',
    doneWhen: 'For two quarters, 10% of turnover or more came by website, marketplace, app or portal.',
  },
  'third-online': {
    title: 'Raise online orders to 30% of turnover',
    firstStep: 'Put one person in charge of online sales; set a monthly aim for every channel.',
    doneWhen: 'Over a year, 30% of turnover or more came by website, marketplace, app or portal.',
  },
} as const satisfies NonNullable<Words['actions']>;
