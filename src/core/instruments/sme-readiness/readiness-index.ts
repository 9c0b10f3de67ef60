import type { Index } from '../../model/index-definition.js';
import { connectivity, customers, data, innovation, people, processes, security } from './dimensions.js';
import { levels } from './levels.js';

/**
 * The own index of the full assessment: a weighted mean of seven dimensions, from 0 to 100. The weights are an adviser's
 * judgement. Three weightings follow the stages of a transformation: first the lead of management weighs most, then
 * the enterprise's processes, then customers; only the default is reported, and `equal-items` is the declared check.
 */
export const readinessIndex = {
  id: 'readiness',
  fidelity: 'assumed',
  scale: { minimum: 0, maximum: 100 },
  monotone: true,
  policies: { notApplicable: 'leftOut', unanswered: 'leftOut', unknown: 'leftOut', hidden: 'leftOut' },
  tree: {
    kind: 'group',
    id: 'readiness',
    combine: 'weightedMean',
    children: [people, customers, connectivity, processes, data, security, innovation],
  },
  levels,
  showAs: { mode: 'halfUp' },
  weightings: {
    awareness: { people: 30, customers: 15, connectivity: 12, processes: 18, data: 10, security: 10, innovation: 5 },
    implementation: {
      people: 15,
      customers: 12,
      connectivity: 6,
      processes: 30,
      data: 18,
      security: 14,
      innovation: 5,
    },
    adoption: { people: 18, customers: 27, connectivity: 5, processes: 15, data: 18, security: 10, innovation: 7 },
    'equal-items': { people: 7, customers: 7, connectivity: 7, processes: 10, data: 6, security: 5, innovation: 2 },
  },
} as const satisfies Index;
