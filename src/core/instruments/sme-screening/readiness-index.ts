import type { Index } from '../../model/index-definition.js';
import { connectivity, customers, data, people, processes, security } from './dimensions.js';
import { levels } from './levels.js';
import { own } from './sources.js';

/**
 * The index of the instrument: a weighted mean of six dimensions, from 0 to 100.
 *
 * The weights are an adviser's judgement and nearly equal per item on purpose: no data justify finer ones. Of the named
 * weightings only the default is reported; `equal-items` is the declared sensitivity check.
 */
export const readinessIndex = {
  id: 'readiness',
  fidelity: 'assumed',
  sources: [own],
  scale: { minimum: 0, maximum: 100 },
  monotone: true,
  policies: { notApplicable: 'leftOut', unanswered: 'leftOut', unknown: 'leftOut', hidden: 'leftOut' },
  tree: {
    kind: 'group',
    id: 'readiness',
    combine: 'weightedMean',
    children: [connectivity, customers, processes, people, data, security],
  },
  levels,
  weightings: {
    awareness: { connectivity: 15, customers: 15, processes: 20, people: 30, data: 10, security: 10 },
    implementation: { connectivity: 5, customers: 15, processes: 30, people: 15, data: 20, security: 15 },
    adoption: { connectivity: 5, customers: 30, processes: 15, people: 20, data: 20, security: 10 },
    'equal-items': { connectivity: 2, customers: 3, processes: 4, people: 2, data: 2, security: 2 },
  },
} as const satisfies Index;
