import type { Item } from '../../../model/item.js';
import { has } from '../../conditions.js';
import { itemsByPage as dii } from '../../eurostat-dii/items.js';
import { ladder, none, persons, ticks } from './kinds.js';

const [cloudServices] = dii.software;

/** Lines, people who use them, the network inside, work from outside, paid online services. */
export const connectivity = [
  {
    ...ticks,
    id: 'in-type',
    fact: 'internet-lines',
    period: 'now',
    options: [{ id: 'fixed' }, { id: 'mobile' }, { id: 'other' }, none],
  },
  {
    ...ladder,
    id: 'in-speed',
    fact: 'fixed-line-speed',
    period: 'now',
    visibleIf: has('in-type', 'fixed'),
    options: [
      { id: 'under-30' },
      { id: 'from-30' },
      { id: 'from-50' },
      { id: 'from-80' },
      { id: 'from-100' },
      { id: 'over-120' },
    ],
  },
  { ...persons, id: 'in-computers', fact: 'persons-using-computers', period: 'now' },
  { ...persons, id: 'in-internet', fact: 'persons-using-internet', period: 'now' },
  {
    ...ticks,
    id: 'in-lan',
    fact: 'local-network',
    period: 'now',
    options: [{ id: 'network' }, { id: 'everywhere' }, { id: 'portal' }, { id: 'guests' }, { id: 'rights' }, none],
  },
  {
    ...ticks,
    id: 'in-remote',
    fact: 'remote-work',
    period: 'last3Months',
    options: [{ id: 'email' }, { id: 'documents' }, { id: 'applications' }, { id: 'meetings' }, none],
  },
  { ...ticks, id: 'in-cloud', fact: 'cloud-services', period: 'now', options: cloudServices.options },
] as const satisfies readonly Item[];
