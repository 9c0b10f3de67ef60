import type { Condition } from '../../model/condition.js';
import type { Item } from '../../model/item.js';

const asked = { unknown: true } as const;
/** Most variables are a fact that is true or not. */
const fact = { ...asked, kind: 'single', ordered: true, options: [{ id: 'no' }, { id: 'yes' }] } as const;
const ladder = { ...asked, kind: 'single', ordered: true } as const;
const ticks = { ...asked, kind: 'multiple' } as const;
const none = { id: 'none', exclusive: true } as const;

/** Below 1 % of turnover, nothing further about online sales decides. */
const sellsOnline: Condition = { op: 'atLeast', on: { item: 'ecommerce-share' }, value: 'from-1' };
const sellsOnWeb: Condition = { op: 'atLeast', on: { item: 'web-sales-share' }, value: 'to-10' };

const connection = [
  {
    ...ladder,
    id: 'internet-users',
    fact: 'persons-using-internet',
    period: 'now',
    options: [{ id: 'none' }, { id: 'to-10' }, { id: 'to-25' }, { id: 'to-50' }, { id: 'over-50' }],
  },
  { ...fact, id: 'fixed-line-30', fact: 'fast-fixed-line', period: 'now' },
  {
    ...ticks,
    id: 'remote-access',
    period: 'now',
    options: [{ id: 'email' }, { id: 'documents' }, { id: 'applications' }, none],
  },
  { ...fact, id: 'remote-meetings', fact: 'remote-meetings-held', period: 'last3Months' },
] as const satisfies readonly Item[];

const sales = [
  { ...fact, id: 'website', fact: 'website-exists', period: 'now' },
  {
    ...ticks,
    id: 'social-media',
    fact: 'social-media',
    period: 'now',
    options: [{ id: 'networks' }, { id: 'video' }, { id: 'messaging' }, { id: 'blogs' }, none],
  },
  {
    ...ladder,
    id: 'ecommerce-share',
    fact: 'ecommerce-share',
    period: 'previousYear',
    options: [
      { id: 'none' },
      { id: 'under-1' },
      { id: 'from-1' },
      { id: 'from-10' },
      { id: 'from-30' },
      { id: 'from-50' },
    ],
  },
  {
    ...ladder,
    id: 'web-sales-share',
    fact: 'web-sales-share',
    period: 'previousYear',
    visibleIf: sellsOnline,
    options: [{ id: 'none' }, { id: 'to-1' }, { id: 'to-10' }, { id: 'over-10' }],
  },
  {
    ...ladder,
    id: 'b2c-share',
    fact: 'b2c-share',
    period: 'previousYear',
    visibleIf: { op: 'all', of: [sellsOnline, sellsOnWeb] },
    options: [{ id: 'to-10' }, { id: 'to-50' }, { id: 'over-50' }],
  },
] as const satisfies readonly Item[];

const software = [
  {
    ...ticks,
    id: 'cloud-services',
    fact: 'cloud-services',
    period: 'now',
    options: [
      { id: 'email' },
      { id: 'office' },
      { id: 'storage' },
      { id: 'computing' },
      { id: 'finance' },
      { id: 'erp' },
      { id: 'crm' },
      { id: 'security' },
      { id: 'database' },
      { id: 'development' },
      none,
    ],
  },
  { ...fact, id: 'erp', fact: 'erp-used', period: 'now' },
  { ...fact, id: 'crm', fact: 'crm-used', period: 'now' },
  { ...fact, id: 'data-analytics', fact: 'data-analysed', period: 'last12Months' },
] as const satisfies readonly Item[];

const technology = [
  { ...fact, id: 'ai', fact: 'ai-used', period: 'now' },
  { ...fact, id: 'iot', fact: 'iot-used', period: 'now' },
  { ...fact, id: 'robots', fact: 'robots-used', period: 'now' },
] as const satisfies readonly Item[];

const security = [
  { ...fact, id: 'ict-specialists', fact: 'ict-specialists-employed', period: 'now' },
  { ...fact, id: 'ict-training', fact: 'non-specialists-trained', period: 'last12Months' },
  { ...fact, id: 'security-awareness', fact: 'security-duties-known', period: 'now' },
  {
    ...ticks,
    id: 'security-measures',
    fact: 'security-measures',
    period: 'now',
    options: [
      { id: 'passwords' },
      { id: 'two-factors' },
      { id: 'biometrics' },
      { id: 'encryption' },
      { id: 'backup' },
      { id: 'access-control' },
      { id: 'vpn' },
      { id: 'logs' },
      { id: 'risk-assessment' },
      { id: 'tests' },
      { id: 'monitoring' },
      none,
    ],
  },
  { ...fact, id: 'security-documents', fact: 'security-documented', period: 'now' },
] as const satisfies readonly Item[];

/** The questions by page. */
export const itemsByPage = { connection, sales, software, technology, security } as const;
