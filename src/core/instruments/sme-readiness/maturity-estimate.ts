import type { Condition } from '../../model/condition.js';
import type { Index } from '../../model/index-definition.js';
import type { GroupNode, LeafNode } from '../../model/index-tree.js';
import { levels } from '../eu-dma-sme/levels.js';
import { rated, ticked } from '../eu-dma-sme/questions.js';
import { secondHand } from '../eu-dma-sme/sources.js';
import { itemsByDimension } from './items.js';

const { people: p, data: d, innovation } = itemsByDimension;

const STEPS = { unused: 0, considering: 1, prototyping: 2, testing: 3, implementing: 4, operational: 5 };

const reached = (item: string, value: string): Condition => ({ op: 'atLeast', on: { item }, value });
const has = (item: string, ...values: readonly string[]): Condition => ({
  op: 'any',
  of: values.map((value) => ({ op: 'includes', on: { item }, value })),
});
const all = (...of: readonly Condition[]): Condition => ({ op: 'all', of });
const any = (...of: readonly Condition[]): Condition => ({ op: 'any', of });

/** A statement that a finer fact decides. */
const decided = (id: string, when: Condition): LeafNode => ({
  kind: 'leaf',
  id,
  points: { from: 'condition', when, points: 1 },
});
/** A statement that follows from some answers and is excluded by others; between the two it stays open. */
const between = (id: string, certainIf: Condition, possibleIf: Condition): LeafNode => ({
  kind: 'leaf',
  id,
  points: { from: 'derived', certainIf, possibleIf, points: 1 },
});
/** What nobody was asked here: an attitude, or something that owners do not know. */
const notAsked = (id: string, high = 1): LeafNode => ({ kind: 'leaf', id, points: { from: 'notAsked', low: 0, high } });

/** A question of statements, each worth the same, all together 10. */
function statements(id: string, children: readonly LeafNode[]): GroupNode {
  return { kind: 'group', id, combine: 'sum', rescale: { from: [0, children.length], to: [0, 10] }, children };
}

/** A dimension: the mean of questions worth 0 to 10, shown from 0 to 100. */
const dimension = { kind: 'group', combine: 'mean', rescale: { from: [0, 10], to: [0, 100] } } as const;

const strategy = {
  kind: 'group',
  id: 'strategy',
  combine: 'sum',
  rescale: { from: [0, 30], to: [0, 100] },
  children: [
    ...p[2].rows.map(({ id: row }): LeafNode => ({
      kind: 'leaf',
      id: `dma-invest-${row}`,
      points: { from: 'ticks', item: p[2].id, row, points: { invested: 1, plan: 1, neither: 0 } },
    })),
    between('dma-needs', reached('lead-plan', 'written'), reached('lead-plan', 'talked')),
    decided('dma-finance', has('pe-prep', 'budget')),
    notAsked('dma-infrastructure'),
    decided('dma-specialists', has('pe-prep', 'specialist')),
    notAsked('dma-leadership'),
    notAsked('dma-staff'),
    notAsked('dma-processes'),
    decided('dma-servitisation', has('pe-prep', 'digital-product')),
    decided('dma-satisfaction', has('pe-prep', 'satisfaction')),
    decided('dma-risks', has('pe-prep', 'risks')),
  ],
} as const satisfies GroupNode;

const anyCloud = has(
  'in-cloud',
  'email',
  'office',
  'storage',
  'computing',
  'finance',
  'erp',
  'crm',
  'security',
  'database',
  'development',
);
const anyRemote = has('in-remote', 'email', 'documents', 'applications');
const anySocial = has('cu-social', 'networks', 'video', 'messaging', 'blogs');
const fast = all(has('in-type', 'fixed'), reached('in-speed', 'from-30'));

/** Where a statement names several things and no rule says whether one is enough, all make it certain, any possible. */
const readiness = {
  ...dimension,
  id: 'readiness',
  children: [
    statements('dma-mainstream', [
      between('dma-connectivity', all(fast, anyCloud, anyRemote), any(fast, anyCloud, anyRemote)),
      decided('dma-website', has('cu-site', 'contact', 'catalogue', 'orders', 'tracking', 'form', 'languages')),
      decided('dma-web-forms', has('cu-site', 'form')),
      between('dma-live-channels', all(has('cu-social', 'networks'), has('cu-social', 'messaging')), anySocial),
      decided('dma-e-commerce', has('cu-channels', 'own-site', 'marketplace', 'service-app', 'b2b')),
      between('dma-e-marketing', reached('cu-ads', 'under-10'), any(reached('cu-ads', 'under-10'), anySocial)),
      decided('dma-e-government', has('e-sign', 'tax', 'insurance', 'public')),
      decided('dma-remote-work', has('in-remote', 'meetings')),
      decided('dma-intranet', has('in-lan', 'intranet')),
      between(
        'dma-management-systems',
        all(reached('pr-erp', 'some'), reached('pr-crm', 'serve'), reached('invoice-flow', 'from-software')),
        any(reached('pr-erp', 'some'), reached('pr-crm', 'serve'), reached('invoice-flow', 'typed-twice')),
      ),
    ]),
    rated(innovation[0], STEPS),
  ],
} as const satisfies GroupNode;

const people = { ...dimension, id: 'people', children: [ticked(p[5]), ticked(p[6])] } as const satisfies GroupNode;

const data = {
  ...dimension,
  id: 'data',
  children: [
    statements('dma-data-management', [
      decided('dma-data-policy', has('da-rules', 'list', 'access', 'consent', 'deletion', 'person')),
      between('dma-data-stored', reached('data-home', 'shared'), reached('data-home', 'spreadsheets')),
      decided(
        'dma-data-integrated',
        has('pr-links', 'order-invoice', 'invoice-books', 'sales-stock', 'site-stock', 'bank-books', 'time-pay'),
      ),
      between(
        'dma-data-accessible',
        all(has('da-dashboard', 'anywhere'), reached('data-now', 'at-once')),
        any(has('da-dashboard', 'anywhere'), reached('data-now', 'at-once')),
      ),
      decided('dma-data-analysed', has('da-analytics', 'sales', 'customers', 'web', 'location', 'public')),
      decided('dma-data-enriched', has('da-analytics', 'location', 'public')),
      decided('dma-data-dashboards', has('da-dashboard', 'charts')),
    ]),
    statements('dma-data-security', [
      decided('dma-security-policy', reached('se-docs', 'written')),
      notAsked('dma-security-clients'),
      decided('dma-security-training', has('se-aware', 'voluntary', 'session')),
      decided('dma-security-monitoring', has('se-measures', 'risk-assessment', 'monitoring')),
      between('dma-security-backup', reached('backup', 'weekly-automatic'), reached('backup', 'monthly')),
      decided('dma-security-continuity', reached('se-continuity', 'written')),
    ]),
  ],
} as const satisfies GroupNode;

const automation = { ...dimension, id: 'automation', children: [rated(d[5], STEPS)] } as const satisfies GroupNode;

const green = {
  ...dimension,
  id: 'green',
  children: [ticked(innovation[1]), notAsked('dma-environmental-choices', 10)],
} as const satisfies GroupNode;

/**
 * What the answers say of the EU's Digital Maturity Assessment: a range, since some of its statements are not asked here.
 * An estimate in words of our own, never a DMA score; with the variants of `eu-dma-sme` at their defaults.
 */
export const maturityEstimate = {
  id: 'eu-dma',
  fidelity: 'secondHand',
  sources: secondHand,
  scale: { minimum: 0, maximum: 100 },
  policies: { notApplicable: 'zero', unanswered: 'noScore', unknown: 'noScore', hidden: 'zero' },
  tree: {
    kind: 'group',
    id: 'eu-dma',
    combine: 'mean',
    children: [strategy, readiness, people, data, automation, green],
  },
  levels: levels.cases['upper-inclusive'],
  showAs: { mode: 'halfUp' },
} as const satisfies Index;
