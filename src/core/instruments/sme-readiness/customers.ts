import type { Condition } from '../../model/condition.js';
import type { Item } from '../../model/item.js';
import { itemsByPage as dii } from '../eurostat-dii/items.js';
import { itemsByDimension as screening } from '../sme-screening/items.js';
import { ladder, none, ticks } from './kinds.js';

const [, orderChannels] = screening.customers;
const [, socialMedia, ecommerceShare, webSalesShare, b2cShare] = dii.sales;

/** Who only processes under contract takes no orders online. */
const sellsItself = orderChannels.applicableIf;
const hasSite: Condition = { op: 'not', of: { op: 'includes', on: { item: 'cu-site' }, value: 'none' } };
const sellsOnline: Condition = { op: 'atLeast', on: { item: 'cu-esales' }, value: 'from-1' };
const sellsOnWeb: Condition = { op: 'atLeast', on: { item: 'cu-websales' }, value: 'to-10' };

/** The own website, other places where customers look, and orders that come online. */
export const customers = [
  {
    ...ticks,
    id: 'cu-site',
    fact: 'website-functions',
    period: 'now',
    options: [
      { id: 'contact' },
      { id: 'catalogue' },
      { id: 'orders' },
      { id: 'tracking' },
      { id: 'form' },
      { id: 'languages' },
      none,
    ],
  },
  {
    ...ladder,
    id: 'cu-site-update',
    fact: 'website-update',
    period: 'now',
    visibleIf: hasSite,
    options: [{ id: 'longer' }, { id: 'half-year' }, { id: 'quarter' }, { id: 'month' }, { id: 'week' }],
  },
  { ...socialMedia, id: 'cu-social' },
  {
    ...ladder,
    id: 'cu-reply',
    fact: 'reply-time',
    period: 'last3Months',
    options: [{ id: 'rarely' }, { id: 'days' }, { id: 'day' }, { id: 'half-day' }, { id: 'hour' }],
  },
  {
    ...ladder,
    id: 'cu-ads',
    fact: 'online-promotion-share',
    period: 'last12Months',
    options: [{ id: 'none' }, { id: 'under-10' }, { id: 'to-30' }, { id: 'to-60' }, { id: 'over-60' }],
  },
  { ...orderChannels, id: 'cu-channels', fact: 'order-channels-year', period: 'previousYear' },
  { ...ecommerceShare, id: 'cu-esales', applicableIf: sellsItself },
  { ...webSalesShare, id: 'cu-websales', visibleIf: sellsOnline },
  { ...b2cShare, id: 'cu-b2c', visibleIf: { op: 'all', of: [sellsOnline, sellsOnWeb] } },
] as const satisfies readonly Item[];
