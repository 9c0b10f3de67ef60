import type { GroupNode, LeafNode } from '../../model/index-tree.js';
import { customers as shortCustomers, processes as shortProcesses } from '../sme-screening/dimensions.js';
import { itemsByDimension } from './items.js';
import { counted, inSteps, ladderOfFive, shareOfPersons, spending, stepped, technologies } from './leaves.js';

const {
  people: p,
  customers: c,
  connectivity: n,
  processes: w,
  data: d,
  security: s,
  innovation: i,
} = itemsByDimension;

/** A dimension: the mean of questions worth 0 to 4 points each, shown from 0 to 100. */
const dimension = { kind: 'group', combine: 'mean', rescale: { from: [0, 4], to: [0, 100] } } as const;

/** A question that comes only after another: hidden, it counts like its lowest answer. */
const behind = (leaf: LeafNode): LeafNode => ({ ...leaf, policies: { hidden: 'zero' } });

export const people = {
  ...dimension,
  id: 'people',
  weight: 18,
  children: [
    ladderOfFive(p[0]),
    counted(p[1]),
    spending(p[2]),
    ladderOfFive(p[3]),
    ladderOfFive(p[4]),
    counted(p[5]),
    counted(p[6]),
  ],
} as const satisfies GroupNode;

const [, orderChannels] = shortCustomers.children;

/** What is sold to whom (`cu-websales`, `cu-b2c`) only serves the Digital Intensity Index. */
export const customers = {
  ...dimension,
  id: 'customers',
  weight: 18,
  children: [
    counted(c[0], { form: 0.5, languages: 0.5 }),
    behind(ladderOfFive(c[1])),
    inSteps(c[2], [
      [1, 2],
      [2, 3],
      [3, 4],
    ]),
    ladderOfFive(c[3]),
    ladderOfFive(c[4]),
    { ...orderChannels, id: c[5].id, points: { ...orderChannels.points, item: c[5].id } },
    stepped(c[6], [0, 0.5, 1, 2, 3, 4]),
  ],
} as const satisfies GroupNode;

export const connectivity = {
  ...dimension,
  id: 'connectivity',
  weight: 10,
  children: [
    counted(n[0], { fixed: 3 }),
    behind(stepped(n[1], [1, 2, 2.5, 3, 3.5, 4])),
    shareOfPersons(n[2]),
    shareOfPersons(n[3]),
    counted(n[4]),
    counted(n[5]),
    counted(n[6]),
  ],
} as const satisfies GroupNode;

const [invoiceFlow, accounting, eSign, coreSoftware] = shortProcesses.children;

export const processes = {
  ...dimension,
  id: 'processes',
  weight: 20,
  children: [
    invoiceFlow,
    accounting,
    eSign,
    ladderOfFive(w[3]),
    coreSoftware,
    stepped(w[5], [0, 2, 4]),
    stepped(w[6], [0, 2, 4]),
    counted(w[7]),
    stepped(w[8], [0, 1, 3, 4]),
    stepped(w[9], [0, 1, 3, 4]),
  ],
} as const satisfies GroupNode;

export const data = {
  ...dimension,
  id: 'data',
  weight: 14,
  children: [
    ladderOfFive(d[0]),
    ladderOfFive(d[1]),
    counted(d[2]),
    counted(d[3], { charts: 2, anywhere: 2 }),
    counted(d[4]),
    technologies(d[5]),
  ],
} as const satisfies GroupNode;

export const security = {
  ...dimension,
  id: 'security',
  weight: 14,
  children: [
    inSteps(s[0], [
      [1, 1],
      [3, 2],
      [5, 3],
      [7, 4],
    ]),
    stepped(s[1], [0, 2, 4]),
    counted(s[2], { session: 2 }),
    ladderOfFive(s[3]),
    stepped(s[4], [0, 1, 3, 4]),
  ],
} as const satisfies GroupNode;

export const innovation = {
  ...dimension,
  id: 'innovation',
  weight: 6,
  children: [technologies(i[0]), counted(i[1])],
} as const satisfies GroupNode;
