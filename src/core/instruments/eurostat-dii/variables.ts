import type { IndexNode } from '../../model/index-tree.js';
import { webToConsumers } from './web-to-consumers.js';

const leaf = { kind: 'leaf' } as const;
/** A fact that is true or not. */
const yes = { no: 0, yes: 1 } as const;
/** One point from a number of ticks on. */
const atLeast = (ticks: number) =>
  ({
    bands: [
      { to: ticks, points: 0 },
      { from: ticks, points: 1 },
    ],
  }) as const;

const basicCloud = { email: 1, office: 1, storage: 1, computing: 1 } as const;
const advancedCloud = { finance: 1, erp: 1, crm: 1, security: 1, database: 1, development: 1 } as const;
const socialMedia = { networks: 1, video: 1, messaging: 1, blogs: 1 } as const;

/** Every variable of the five survey years: one point each. */
export const variables = {
  'internet-users': {
    ...leaf,
    id: 'internet-users',
    points: {
      from: 'option',
      item: 'internet-users',
      points: { none: 0, 'to-10': 0, 'to-25': 0, 'to-50': 0, 'over-50': 1 },
    },
  },
  'fixed-line-30': { ...leaf, id: 'fixed-line-30', points: { from: 'option', item: 'fixed-line-30', points: yes } },
  'remote-access': {
    ...leaf,
    id: 'remote-access',
    points: {
      from: 'ticks',
      item: 'remote-access',
      points: { email: 1, documents: 1, applications: 1, none: 0 },
      steps: atLeast(1),
    },
  },
  'remote-meetings': {
    ...leaf,
    id: 'remote-meetings',
    points: { from: 'option', item: 'remote-meetings', points: yes },
  },
  website: { ...leaf, id: 'website', points: { from: 'option', item: 'website', points: yes } },
  'social-any': {
    ...leaf,
    id: 'social-any',
    points: { from: 'ticks', item: 'social-media', points: { ...socialMedia, none: 0 }, steps: atLeast(1) },
  },
  'social-two': {
    ...leaf,
    id: 'social-two',
    points: { from: 'ticks', item: 'social-media', points: { ...socialMedia, none: 0 }, steps: atLeast(2) },
  },
  'ecommerce-1': {
    ...leaf,
    id: 'ecommerce-1',
    points: {
      from: 'option',
      item: 'ecommerce-share',
      points: { none: 0, 'under-1': 0, 'from-1': 1, 'from-10': 1, 'from-30': 1, 'from-50': 1 },
    },
  },
  'web-b2c': webToConsumers('ecommerce-share', 'web-sales-share', 'b2c-share'),
  cloud: {
    ...leaf,
    id: 'cloud',
    points: {
      from: 'ticks',
      item: 'cloud-services',
      points: { ...basicCloud, ...advancedCloud, none: 0 },
      steps: atLeast(1),
    },
  },
  'cloud-advanced': {
    ...leaf,
    id: 'cloud-advanced',
    points: { from: 'ticks', item: 'cloud-services', points: advancedCloud, steps: atLeast(1) },
  },
  erp: { ...leaf, id: 'erp', points: { from: 'option', item: 'erp', points: yes } },
  crm: { ...leaf, id: 'crm', points: { from: 'option', item: 'crm', points: yes } },
  'data-analytics': { ...leaf, id: 'data-analytics', points: { from: 'option', item: 'data-analytics', points: yes } },
  ai: { ...leaf, id: 'ai', points: { from: 'option', item: 'ai', points: yes } },
  iot: { ...leaf, id: 'iot', points: { from: 'option', item: 'iot', points: yes } },
  robots: { ...leaf, id: 'robots', points: { from: 'option', item: 'robots', points: yes } },
  'ict-specialists': {
    ...leaf,
    id: 'ict-specialists',
    points: { from: 'option', item: 'ict-specialists', points: yes },
  },
  'ict-training': { ...leaf, id: 'ict-training', points: { from: 'option', item: 'ict-training', points: yes } },
  'security-awareness': {
    ...leaf,
    id: 'security-awareness',
    points: { from: 'option', item: 'security-awareness', points: yes },
  },
  'security-three': {
    ...leaf,
    id: 'security-three',
    points: {
      from: 'ticks',
      item: 'security-measures',
      points: {
        passwords: 1,
        'two-factors': 1,
        biometrics: 1,
        encryption: 1,
        backup: 1,
        'access-control': 1,
        vpn: 1,
        logs: 1,
        'risk-assessment': 1,
        tests: 1,
        monitoring: 1,
        none: 0,
      },
      steps: atLeast(3),
    },
  },
  'security-documents': {
    ...leaf,
    id: 'security-documents',
    points: { from: 'option', item: 'security-documents', points: yes },
  },
} as const satisfies Readonly<Record<string, IndexNode>>;
