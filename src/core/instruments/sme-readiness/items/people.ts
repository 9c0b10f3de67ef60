import type { Item } from '../../../model/item.js';
import { reached } from '../../conditions.js';
import { itemsByDimension as dma } from '../../eu-dma-sme/items.js';
import { itemsByDimension as screening } from '../../sme-screening/items.js';
import { headcount, ladder, none, persons, tickTable, ticks } from './kinds.js';

const [leadPlan] = screening.people;
const [areas] = dma.strategy;
const [skills, involvement] = dma.people;

/** The plan, preparation, people with skills, and where money goes. */
export const people = [
  leadPlan,
  {
    ...ticks,
    id: 'pe-prep',
    fact: 'digital-preparation',
    period: 'now',
    options: [
      { id: 'budget' },
      { id: 'specialist' },
      { id: 'risks' },
      { id: 'satisfaction' },
      { id: 'digital-service' },
      none,
    ],
  },
  { ...headcount, id: 'pe-specialist', fact: 'ict-specialists', period: 'now' },
  {
    ...ladder,
    id: 'pe-provider',
    fact: 'ict-provider',
    period: 'now',
    options: [{ id: 'none' }, { id: 'on-call' }, { id: 'contract' }],
  },
  { ...persons, id: 'pe-trained', fact: 'persons-trained', period: 'last12Months' },
  {
    ...headcount,
    id: 'pe-trained-it',
    fact: 'ict-specialists-trained',
    period: 'last12Months',
    visibleIf: reached('pe-specialist', 1),
  },
  { ...ticks, id: 'pe-train-how', fact: 'skills-development', period: 'now', options: skills.options },
  { ...ticks, id: 'pe-engage', fact: 'staff-involvement', period: 'now', options: involvement.options },
  {
    ...tickTable,
    id: 'pe-invest',
    fact: 'investment-areas',
    period: 'now',
    rows: areas.rows,
    columns: areas.columns,
  },
] as const satisfies readonly Item[];
