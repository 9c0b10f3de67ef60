import type { Condition } from '../../model/condition.js';
import type { Index } from '../../model/index-definition.js';
import type { LeafNode } from '../../model/index-tree.js';
import type { MultipleItem, SingleItem } from '../../model/item.js';
import { levels } from '../eurostat-dii/levels.js';
import { sourcesByYear } from '../eurostat-dii/sources.js';
import { variables as published } from '../eurostat-dii/variables.js';
import { variablesByYear } from '../eurostat-dii/years.js';
import { itemsByDimension } from './items.js';

const { people, customers, connectivity, processes, data, security } = itemsByDimension;
const [, , , specialist, trained] = people;
const [site, , social, , , , esales] = customers;
const [, speed, , , , remote, cloud] = connectivity;
const [, , , , , erp, crm] = processes;
const [, , analytics, , , ai] = data;
const [measures, documents, aware] = security;

/** The variables of the two years that this questionnaire answers. */
type Variable = (typeof variablesByYear)['dii-2025' | 'dii-2024'][number];

/** One point from an option on. */
function from(item: SingleItem, option: string): LeafNode['points'] {
  const first = item.options.findIndex(({ id }) => id === option);
  const points = item.options.map(({ id }, step) => [id, step >= first ? 1 : 0] as const);
  return { from: 'option', item: item.id, points: Object.fromEntries(points) };
}

/** One point from a number of ticks on, of all that the item has or of some. */
function ticks(item: MultipleItem, least: number, among?: readonly string[]): LeafNode['points'] {
  const points = item.options.map(({ id, exclusive }) => {
    const counts = !exclusive && (among === undefined || among.includes(id));
    return [id, counts ? 1 : 0] as const;
  });
  const bands = [
    { to: least, points: 0 },
    { from: least, points: 1 },
  ];
  return { from: 'ticks', item: item.id, points: Object.fromEntries(points), steps: { bands } };
}

/** Any of the technologies in full use. */
const anyAi: Condition = {
  op: 'any',
  of: ai.rows.map(({ id: row }) => ({ op: 'atLeast', on: { item: ai.id, row }, value: 'operational' })),
};

/** More than 1 % and more than 10 %, where `ecommerce-1` asks for at least 1 %. */
const webToConsumers: Condition = {
  op: 'all',
  of: [
    { op: 'atLeast', on: { item: 'cu-esales' }, value: 'from-1' },
    { op: 'atLeast', on: { item: 'cu-websales' }, value: 'to-10' },
    { op: 'atLeast', on: { item: 'cu-b2c' }, value: 'to-50' },
  ],
};

const ADVANCED = ['finance', 'erp', 'crm', 'security', 'database', 'development'];

/** The variables, each from the finer fact that is asked here. */
const points: Readonly<Record<Variable, LeafNode['points']>> = {
  'internet-users': {
    from: 'ratio',
    item: 'in-internet',
    steps: {
      edge: 'upperInclusive',
      bands: [
        { to: 0.5, points: 0 },
        { from: 0.5, points: 1 },
      ],
    },
  },
  'fixed-line-30': from(speed, 'from-30'),
  website: ticks(site, 1),
  'social-any': ticks(social, 1),
  'ecommerce-1': from(esales, 'from-1'),
  'web-b2c': { from: 'condition', when: webToConsumers, points: 1 },
  cloud: ticks(cloud, 1),
  'cloud-advanced': ticks(cloud, 1, ADVANCED),
  erp: from(erp, 'some'),
  crm: from(crm, 'serve'),
  'data-analytics': ticks(analytics, 1),
  ai: { from: 'condition', when: anyAi, points: 1 },
  'remote-access': ticks(remote, 1, ['email', 'documents', 'applications']),
  'remote-meetings': ticks(remote, 1, ['meetings']),
  'ict-specialists': from(specialist, 'employee'),
  'ict-training': from(trained, 'under-10'),
  'security-awareness': ticks(aware, 1),
  'security-three': ticks(measures, 3),
  'security-documents': from(documents, 'written'),
};

/** The index of a survey year, by the same rules as in `eurostat-dii`. */
function intensity(year: 'dii-2025' | 'dii-2024') {
  return {
    id: year,
    fidelity: 'secondHand',
    sources: sourcesByYear[year],
    scale: { minimum: 0, maximum: 12 },
    monotone: true,
    policies: { notApplicable: 'zero', unanswered: 'noScore', unknown: 'noScore', hidden: 'zero' },
    tree: {
      kind: 'group',
      id: year,
      combine: 'sum',
      children: variablesByYear[year].map((id) => ({
        kind: 'leaf' as const,
        id: published[id].id,
        points: points[id],
      })),
    },
    levels,
  } as const satisfies Index;
}

/** Eurostat's Digital Intensity Index of the two latest survey years. */
export const intensity2025 = intensity('dii-2025');
export const intensity2024 = intensity('dii-2024');
