import type { GroupNode, LeafNode } from '../../model/index-tree.js';

/** A dimension: the mean of items worth 0 to 4 points each, shown from 0 to 100. */
const dimension = { kind: 'group', combine: 'mean', rescale: { from: [0, 4], to: [0, 100] } } as const;

export const connectivity = {
  ...dimension,
  id: 'connectivity',
  weight: 10,
  children: [
    {
      kind: 'leaf',
      id: 'net-access',
      points: {
        from: 'option',
        item: 'net-access',
        points: { none: 0, mobile: 1, 'fixed-partial': 2, 'fixed-everywhere': 3, 'fixed-with-reserve': 4 },
      },
    },
    {
      kind: 'leaf',
      id: 'net-users',
      points: {
        from: 'option',
        item: 'net-users',
        points: { none: 0, 'to-10': 1, 'to-25': 2, 'to-50': 3, 'over-50': 4 },
      },
    },
  ],
} as const satisfies GroupNode;

/** Chat alone is worth 1; one channel that a system keeps 3; two of them 4, whatever chat adds. */
const orderChannels = {
  kind: 'leaf',
  id: 'order-channels',
  points: {
    from: 'ticks',
    item: 'order-channels',
    points: { none: 0, chat: 1, 'own-site': 10, marketplace: 10, 'service-app': 10, b2b: 10 },
    steps: {
      bands: [
        { to: 1, points: 0 },
        { from: 1, to: 10, points: 1 },
        { from: 10, to: 20, points: 3 },
        { from: 20, points: 4 },
      ],
    },
  },
} as const satisfies LeafNode;

export const customers = {
  ...dimension,
  id: 'customers',
  weight: 20,
  children: [
    {
      kind: 'leaf',
      id: 'web-own',
      points: {
        from: 'option',
        item: 'web-own',
        points: { none: 0, contact: 1, catalogue: 2, orders: 3, 'orders-paid': 4 },
      },
    },
    orderChannels,
    {
      kind: 'leaf',
      id: 'order-share',
      points: {
        from: 'option',
        item: 'order-share',
        points: { none: 0, 'under-10': 1, 'from-10': 2, 'from-30': 3, 'from-50': 4 },
      },
    },
  ],
} as const satisfies GroupNode;

/** A legal duty gives at most 1 point, however many of them are met. */
const eSign = {
  kind: 'leaf',
  id: 'e-sign',
  points: {
    from: 'ticks',
    item: 'e-sign',
    points: {
      none: 0,
      tax: 1,
      insurance: 1,
      public: 1,
      'contract-business': 2,
      'contract-labour': 1,
      approval: 1,
    },
    highestOf: [['tax', 'insurance', 'public']],
    maximum: 4,
  },
} as const satisfies LeafNode;

/** Three functions reach the top, so that services without stock or production can. */
const coreSoftware = {
  kind: 'leaf',
  id: 'core-software',
  points: {
    from: 'ticks',
    item: 'core-software',
    points: { none: 0, sales: 1, stock: 1, customers: 1, staff: 1, operations: 1 },
    steps: {
      bands: [
        { to: 1, points: 0 },
        { from: 1, to: 2, points: 2 },
        { from: 2, to: 3, points: 3 },
        { from: 3, points: 4 },
      ],
    },
  },
} as const satisfies LeafNode;

export const processes = {
  ...dimension,
  id: 'processes',
  weight: 25,
  children: [
    {
      kind: 'leaf',
      id: 'invoice-flow',
      points: {
        from: 'option',
        item: 'invoice-flow',
        points: { outside: 0, 'typed-twice': 1, imported: 2, 'from-software': 3, automatic: 4 },
      },
    },
    {
      kind: 'leaf',
      id: 'accounting',
      points: {
        from: 'option',
        item: 'accounting',
        points: { paper: 0, quarterly: 1, monthly: 2, weekly: 3, flowing: 4 },
      },
    },
    eSign,
    coreSoftware,
  ],
} as const satisfies GroupNode;

export const people = {
  ...dimension,
  id: 'people',
  weight: 15,
  children: [
    {
      kind: 'leaf',
      id: 'lead-plan',
      points: {
        from: 'option',
        item: 'lead-plan',
        points: { none: 0, talked: 1, written: 2, resourced: 3, reviewed: 4 },
      },
    },
    {
      kind: 'leaf',
      id: 'skills',
      points: {
        from: 'option',
        item: 'skills',
        points: { none: 0, informal: 1, supplier: 2, session: 3, most: 4 },
      },
    },
  ],
} as const satisfies GroupNode;

export const data = {
  ...dimension,
  id: 'data',
  weight: 15,
  children: [
    {
      kind: 'leaf',
      id: 'data-home',
      points: {
        from: 'option',
        item: 'data-home',
        points: { paper: 0, phones: 1, spreadsheets: 2, shared: 3, linked: 4 },
      },
    },
    {
      kind: 'leaf',
      id: 'data-now',
      points: {
        from: 'option',
        item: 'data-now',
        points: { 'with-report': 0, 'over-week': 1, 'within-week': 2, 'within-day': 3, 'at-once': 4 },
      },
    },
  ],
} as const satisfies GroupNode;

export const security = {
  ...dimension,
  id: 'security',
  weight: 15,
  children: [
    {
      kind: 'leaf',
      id: 'backup',
      points: {
        from: 'option',
        item: 'backup',
        points: { none: 0, 'same-place': 1, monthly: 2, 'weekly-automatic': 3, 'restore-tested': 4 },
      },
    },
    {
      kind: 'leaf',
      id: 'protect',
      points: {
        from: 'ticks',
        item: 'protect',
        points: {
          none: 0,
          'own-accounts': 1,
          'two-step': 1,
          updates: 1,
          leavers: 1,
          'fraud-awareness': 1,
          'written-rule': 1,
        },
        maximum: 4,
      },
    },
  ],
} as const satisfies GroupNode;
