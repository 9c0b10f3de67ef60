import type { Item } from '../../model/item.js';

/** Every item of this instrument can be answered with "don't know": a guess would be worth less. */
const asked = { unknown: true } as const;
const ladder = { ...asked, kind: 'single', ordered: true } as const;
const ticks = { ...asked, kind: 'multiple' } as const;
/** Who only processes under contract takes no orders online. */
const sellsItself = {
  op: 'not',
  of: { op: 'includes', on: { profile: 'sells' }, value: 'contract-only' },
} as const;

const connectivity = [
  {
    ...ladder,
    id: 'net-access',
    fact: 'internet-access',
    period: 'now',
    options: [
      { id: 'none' },
      { id: 'mobile' },
      { id: 'fixed-partial' },
      { id: 'fixed-everywhere' },
      { id: 'fixed-with-reserve' },
    ],
  },
  {
    ...ladder,
    id: 'net-users',
    fact: 'persons-using-internet',
    period: 'now',
    options: [{ id: 'none' }, { id: 'to-10' }, { id: 'to-25' }, { id: 'to-50' }, { id: 'over-50' }],
  },
] as const satisfies readonly Item[];

const customers = [
  {
    ...ladder,
    id: 'web-own',
    fact: 'own-website',
    period: 'now',
    options: [{ id: 'none' }, { id: 'contact' }, { id: 'catalogue' }, { id: 'orders' }, { id: 'orders-paid' }],
  },
  {
    ...ticks,
    id: 'order-channels',
    fact: 'order-channels',
    period: 'last3Months',
    applicableIf: sellsItself,
    options: [
      { id: 'own-site' },
      { id: 'marketplace' },
      { id: 'service-app' },
      { id: 'b2b' },
      { id: 'chat' },
      { id: 'none', exclusive: true },
    ],
  },
  {
    ...ladder,
    id: 'order-share',
    fact: 'online-order-share',
    period: 'last3Months',
    applicableIf: sellsItself,
    options: [{ id: 'none' }, { id: 'under-10' }, { id: 'from-10' }, { id: 'from-30' }, { id: 'from-50' }],
  },
] as const satisfies readonly Item[];

const processes = [
  {
    ...ladder,
    id: 'invoice-flow',
    fact: 'invoice-flow',
    period: 'last3Months',
    notApplicable: true,
    options: [
      { id: 'outside' },
      { id: 'typed-twice' },
      { id: 'imported' },
      { id: 'from-software' },
      { id: 'automatic' },
    ],
  },
  {
    ...ladder,
    id: 'accounting',
    fact: 'bookkeeping',
    period: 'now',
    options: [{ id: 'paper' }, { id: 'quarterly' }, { id: 'monthly' }, { id: 'weekly' }, { id: 'flowing' }],
  },
  {
    ...ticks,
    id: 'e-sign',
    fact: 'electronic-dealings',
    period: 'last12Months',
    options: [
      { id: 'tax' },
      { id: 'insurance' },
      { id: 'public' },
      { id: 'contract-business' },
      { id: 'contract-labour' },
      { id: 'approval' },
      { id: 'none', exclusive: true },
    ],
  },
  {
    ...ticks,
    id: 'core-software',
    fact: 'core-software',
    period: 'now',
    options: [
      { id: 'sales' },
      { id: 'stock' },
      { id: 'customers' },
      { id: 'staff' },
      { id: 'operations' },
      { id: 'none', exclusive: true },
    ],
  },
] as const satisfies readonly Item[];

const people = [
  {
    ...ladder,
    id: 'lead-plan',
    fact: 'digital-plan',
    period: 'next12Months',
    options: [{ id: 'none' }, { id: 'talked' }, { id: 'written' }, { id: 'resourced' }, { id: 'reviewed' }],
  },
  {
    ...ladder,
    id: 'skills',
    fact: 'digital-training',
    period: 'last12Months',
    options: [{ id: 'none' }, { id: 'informal' }, { id: 'supplier' }, { id: 'session' }, { id: 'most' }],
  },
] as const satisfies readonly Item[];

const data = [
  {
    ...ladder,
    id: 'data-home',
    fact: 'records-home',
    period: 'now',
    options: [{ id: 'paper' }, { id: 'phones' }, { id: 'spreadsheets' }, { id: 'shared' }, { id: 'linked' }],
  },
  {
    ...ladder,
    id: 'data-now',
    fact: 'figure-delay',
    period: 'now',
    options: [
      { id: 'with-report' },
      { id: 'over-week' },
      { id: 'within-week' },
      { id: 'within-day' },
      { id: 'at-once' },
    ],
  },
] as const satisfies readonly Item[];

const security = [
  {
    ...ladder,
    id: 'backup',
    fact: 'backup',
    period: 'now',
    options: [
      { id: 'none' },
      { id: 'same-place' },
      { id: 'monthly' },
      { id: 'weekly-automatic' },
      { id: 'restore-tested' },
    ],
  },
  {
    ...ticks,
    id: 'protect',
    fact: 'protection',
    period: 'now',
    options: [
      { id: 'own-accounts' },
      { id: 'two-step' },
      { id: 'updates' },
      { id: 'leavers' },
      { id: 'fraud-awareness' },
      { id: 'written-rule' },
      { id: 'none', exclusive: true },
    ],
  },
] as const satisfies readonly Item[];

/** The fifteen items by dimension; each dimension is one page. */
export const itemsByDimension = { connectivity, customers, processes, people, data, security } as const;
