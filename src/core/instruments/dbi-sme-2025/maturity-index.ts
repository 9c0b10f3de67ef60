import type { Index } from '../../model/index-definition.js';
import { construction, foodService, logistics, retail, steel, travel } from './catalogues.js';
import { customers, data, strategy, technology, toolLinks } from './common.js';
import { levels } from './levels.js';
import { steps, stepped, tools } from './nodes.js';
import { application, decision, textbook } from './sources.js';

const [cloud, reach] = technology;
const [decisions, security] = data;
const [plan, budget] = strategy;

/** The maximum of each sector as the application has it; the lists are shorter, or their tools differ in weight. */
const catalogues = [
  tools(retail, 20.83),
  tools(foodService, 28),
  tools(travel, 21),
  tools(logistics, 20.83),
  tools(steel, 14),
  tools(construction, 22),
] as const;

/** 40 for the common part of 28 points, 60 for the tools, whatever the maximum of the sector. */
const sixty = 28 * (60 / 40);

/**
 * Points reached as a share of the points that an enterprise of its sector can reach: every part weighs as much as it has
 * points, and catalogues that are not asked are left out.
 */
export const maturityIndex = {
  id: 'maturity',
  fidelity: 'assumed',
  sources: [decision, application, textbook],
  scale: { minimum: 0, maximum: 100 },
  monotone: true,
  policies: {
    variant: 'open-answers',
    cases: {
      'no-score': { notApplicable: 'zero', unanswered: 'noScore', unknown: 'noScore', hidden: 'leftOut' },
      zero: { notApplicable: 'zero', unanswered: 'zero', unknown: 'zero', hidden: 'leftOut' },
    },
  },
  scoreIf: {
    op: 'oneOf',
    on: { item: 'catalogue' },
    values: ['retail', 'food-service', 'travel', 'logistics', 'steel', 'construction'],
  },
  tree: {
    kind: 'group',
    id: 'maturity',
    combine: 'weightedMean',
    children: [
      stepped('technology', [steps(cloud, 'secondHand'), steps(reach, 'secondHand')]),
      stepped('data', [steps(decisions, 'secondHand'), steps(security, 'assumed')]),
      stepped('customers', [steps(customers[0], 'secondHand')]),
      stepped('strategy', [steps(plan, 'secondHand'), steps(budget, 'secondHand')]),
      stepped('connections', [steps(toolLinks[0], 'assumed')]),
      ...catalogues,
    ],
  },
  levels,
  weightings: {
    'forty-sixty': { connections: 0, ...Object.fromEntries(catalogues.map(({ id }) => [id, sixty])) },
    'without-connections': { connections: 0 },
  },
} as const satisfies Index;
