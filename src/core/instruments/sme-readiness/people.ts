import type { Item } from '../../model/item.js';
import { itemsByDimension as dma } from '../eu-dma-sme/items.js';
import { itemsByDimension as screening } from '../sme-screening/items.js';
import { ladder, none, ticks } from './kinds.js';

const [leadPlan] = screening.people;
const [areas] = dma.strategy;
const [skills, involvement] = dma.people;

/** The plan of the leadership, what was prepared and spent for it, and the people who are to use it. */
export const people = [
  leadPlan,
  {
    ...ticks,
    id: 'pe-prep',
    fact: 'preparations',
    period: 'last12Months',
    options: [
      { id: 'budget' },
      { id: 'specialist' },
      { id: 'risks' },
      { id: 'satisfaction' },
      { id: 'digital-product' },
      none,
    ],
  },
  { ...areas, id: 'pe-invest' },
  {
    ...ladder,
    id: 'pe-specialist',
    fact: 'it-support',
    period: 'now',
    options: [{ id: 'nobody' }, { id: 'colleague' }, { id: 'provider' }, { id: 'employee' }, { id: 'employees' }],
  },
  {
    ...ladder,
    id: 'pe-trained',
    fact: 'trained-share',
    period: 'last12Months',
    options: [{ id: 'nobody' }, { id: 'under-10' }, { id: 'to-25' }, { id: 'to-50' }, { id: 'over-50' }],
  },
  { ...skills, id: 'pe-train-how' },
  { ...involvement, id: 'pe-engage' },
] as const satisfies readonly Item[];
