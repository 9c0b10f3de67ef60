import type { Item } from '../../model/item.js';
import { itemsByPage as dii } from '../eurostat-dii/items.js';
import { asked, ladder, none, ticks } from './kinds.js';

const [cloudServices] = dii.software;

/** Persons out of the persons employed, counted or estimated in the bands of the short assessment. */
const shareOfPersons = {
  ...asked,
  kind: 'ratio',
  period: 'now',
  unit: { system: 'ucum', code: '{person}' },
  bands: [
    { id: 'nobody', low: 0, high: 0 },
    { id: 'under-10', low: 0, high: 0.1 },
    { id: 'to-25', low: 0.1, high: 0.25 },
    { id: 'to-50', low: 0.25, high: 0.5 },
    { id: 'over-50', low: 0.5, high: 1 },
  ],
} as const;

/** Lines, what runs over them, and who uses them. */
export const connectivity = [
  {
    ...ticks,
    id: 'in-type',
    fact: 'connection-types',
    period: 'now',
    options: [{ id: 'fixed' }, { id: 'mobile' }, { id: 'other' }, none],
  },
  {
    ...ladder,
    id: 'in-speed',
    fact: 'fixed-line-speed',
    period: 'now',
    visibleIf: { op: 'includes', on: { item: 'in-type' }, value: 'fixed' },
    options: [
      { id: 'under-30' },
      { id: 'from-30' },
      { id: 'from-50' },
      { id: 'from-80' },
      { id: 'from-100' },
      { id: 'over-120' },
    ],
  },
  { ...shareOfPersons, id: 'in-computers' },
  { ...shareOfPersons, id: 'in-internet' },
  {
    ...ticks,
    id: 'in-lan',
    fact: 'own-network',
    period: 'now',
    options: [{ id: 'lan' }, { id: 'intranet' }, { id: 'guests' }, { id: 'access-rights' }, none],
  },
  {
    ...ticks,
    id: 'in-remote',
    fact: 'remote-work',
    period: 'last3Months',
    options: [{ id: 'email' }, { id: 'documents' }, { id: 'applications' }, { id: 'meetings' }, none],
  },
  { ...cloudServices, id: 'in-cloud' },
] as const satisfies readonly Item[];
