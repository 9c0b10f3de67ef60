import type { Condition } from '../../../model/condition.js';
import type { Item } from '../../../model/item.js';
import { has, reached } from '../../conditions.js';
import { itemsByPage as dii } from '../../eurostat-dii/items.js';
import { itemsByDimension as screening } from '../../sme-screening/items.js';
import { ladder, none, ticks } from './kinds.js';

const [, socialMedia, ecommerceShare, webSalesShare, b2cShare] = dii.sales;
const [, orderChannels] = screening.customers;

const hasSite: Condition = { op: 'not', of: has('cu-site', 'none') };
/** Below 1 % of turnover, nothing further about online sales decides. */
const sellsOnline = reached('cu-esales', 'from-1');
const sellsOnWeb = reached('cu-websales', 'to-10');

/** The own website, other channels, and sales through them. */
export const customers = [
  {
    ...ticks,
    id: 'cu-site',
    fact: 'site-functions',
    period: 'now',
    options: [
      { id: 'introduction' },
      { id: 'catalogue' },
      { id: 'orders' },
      { id: 'tracking' },
      { id: 'form' },
      { id: 'chat' },
      { id: 'language' },
      none,
    ],
  },
  {
    ...ladder,
    id: 'cu-site-update',
    fact: 'site-update',
    period: 'now',
    visibleIf: hasSite,
    options: [{ id: 'longer' }, { id: 'half-year' }, { id: 'quarter' }, { id: 'month' }, { id: 'week' }],
  },
  { ...ticks, id: 'cu-social', fact: 'social-media', period: 'now', options: socialMedia.options },
  {
    ...ladder,
    id: 'cu-reply',
    fact: 'reply-time',
    period: 'last3Months',
    options: [{ id: 'offline' }, { id: 'days' }, { id: 'day' }, { id: 'hours' }, { id: 'hour' }],
  },
  {
    ...ladder,
    id: 'cu-ads',
    fact: 'online-promotion-share',
    period: 'last12Months',
    options: [{ id: 'none' }, { id: 'under-10' }, { id: 'from-10' }, { id: 'from-30' }, { id: 'from-50' }],
  },
  {
    ...ticks,
    id: 'cu-channels',
    fact: 'order-channels-year',
    period: 'previousYear',
    applicableIf: orderChannels.applicableIf,
    options: orderChannels.options,
  },
  // Asked of those too who only process under contract: orders through a customer's portal are e-commerce.
  {
    ...ladder,
    id: 'cu-esales',
    fact: 'ecommerce-share',
    period: 'previousYear',
    options: ecommerceShare.options,
  },
  {
    ...ladder,
    id: 'cu-websales',
    fact: 'web-sales-share',
    period: 'previousYear',
    visibleIf: sellsOnline,
    options: webSalesShare.options,
  },
  {
    ...ladder,
    id: 'cu-b2c',
    fact: 'b2c-share',
    period: 'previousYear',
    visibleIf: { op: 'all', of: [sellsOnline, sellsOnWeb] },
    options: b2cShare.options,
  },
] as const satisfies readonly Item[];
