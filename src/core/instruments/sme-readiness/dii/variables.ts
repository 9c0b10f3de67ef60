import type { IndexNode, LeafNode } from '../../../model/index-tree.js';
import type { Points, Steps } from '../../../model/points.js';
import { variables as published } from '../../eurostat-dii/variables.js';
import { webToConsumers } from '../../eurostat-dii/web-to-consumers.js';
import type { variablesByYear } from '../../eurostat-dii/years.js';
import { artificialIntelligence } from './artificial-intelligence.js';

/** A variable of one of the two years of this instrument. */
type Variable = (typeof variablesByYear)['dii-2025' | 'dii-2024'][number];

/** One point from this number on. */
const from = (least: number): Steps => ({
  bands: [
    { to: least, points: 0 },
    { from: least, points: 1 },
  ],
});
/** One point above this share, none on it. */
const above = (share: number): Steps => ({
  edge: 'upperInclusive',
  bands: [
    { to: share, points: 0 },
    { from: share, points: 1 },
  ],
});
const option = (item: string, no: readonly string[], yes: readonly string[]): Points => ({
  from: 'option',
  item,
  points: Object.fromEntries([...no.map((id) => [id, 0] as const), ...yes.map((id) => [id, 1] as const)]),
});
/** One point for any of these ticks. */
const anyOf = (item: string, ...ticks: readonly string[]): Points => ({
  from: 'ticks',
  item,
  points: Object.fromEntries(ticks.map((id) => [id, 1])),
  steps: from(1),
});

const points: Readonly<Record<Exclude<Variable, 'web-b2c'>, LeafNode['points']>> = {
  'internet-users': { from: 'ratio', item: 'in-internet', steps: above(0.5) },
  'fixed-line-30': option('in-speed', ['under-30'], ['from-30', 'from-50', 'from-80', 'from-100', 'over-120']),
  'remote-access': anyOf('in-remote', 'email', 'documents', 'applications'),
  'remote-meetings': anyOf('in-remote', 'meetings'),
  website: anyOf('cu-site', 'introduction', 'catalogue', 'orders', 'tracking', 'form', 'chat', 'language'),
  'social-any': { ...published['social-any'].points, item: 'cu-social' },
  'ecommerce-1': { ...published['ecommerce-1'].points, item: 'cu-esales' },
  cloud: { ...published.cloud.points, item: 'in-cloud' },
  'cloud-advanced': { ...published['cloud-advanced'].points, item: 'in-cloud' },
  erp: option('pr-erp', ['no'], ['some', 'most']),
  crm: option('pr-crm', ['no'], ['serve', 'analyse']),
  'data-analytics': anyOf('da-analytics', 'own', 'outside'),
  ai: artificialIntelligence,
  // Employees only: a provider never counts.
  'ict-specialists': { from: 'number', item: 'pe-specialist', steps: from(1) },
  'ict-training': { from: 'ratio', item: 'pe-trained', steps: above(0) },
  'security-awareness': anyOf('se-aware', 'contract', 'voluntary', 'compulsory'),
  'security-three': { ...published['security-three'].points, item: 'se-measures' },
  'security-documents': option('se-docs', ['none'], ['exist', 'reviewed']),
};

/** A variable, one point, under the id that it has in `eurostat-dii`. */
export const variable = (id: Variable): IndexNode =>
  id === 'web-b2c' ? webToConsumers('cu-esales', 'cu-websales', 'cu-b2c') : { kind: 'leaf', id, points: points[id] };
