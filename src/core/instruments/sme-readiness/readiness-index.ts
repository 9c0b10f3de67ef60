import type { Index } from '../../model/index-definition.js';
import { connectivity } from './dimensions/connectivity.js';
import { customers } from './dimensions/customers.js';
import { data } from './dimensions/data.js';
import { innovation } from './dimensions/innovation.js';
import { people } from './dimensions/people.js';
import { processes } from './dimensions/processes.js';
import { security } from './dimensions/security.js';
import { levels } from './levels.js';
import { own } from './sources.js';

/**
 * The index of the instrument: a weighted mean of seven dimensions, from 0 to 100.
 *
 * The weights are an adviser's judgement. A page, a programme or a command may choose another weighting by name, and every
 * result says which; `equal-items` is the declared sensitivity check. A follow-up question that is hidden counts zero: else its
 * worst answer would lower the score of an enterprise that went one step further.
 */
export const readinessIndex = {
  id: 'readiness',
  fidelity: 'assumed',
  sources: [own],
  scale: { minimum: 0, maximum: 100 },
  monotone: true,
  policies: { notApplicable: 'leftOut', unanswered: 'leftOut', unknown: 'leftOut', hidden: 'zero' },
  tree: {
    kind: 'group',
    id: 'readiness',
    combine: 'weightedMean',
    children: [people, customers, connectivity, processes, data, security, innovation],
  },
  levels,
  weightings: {
    awareness: {
      people: 30,
      customers: 14,
      connectivity: 14,
      processes: 18,
      data: 10,
      security: 10,
      innovation: 4,
    },
    implementation: {
      people: 14,
      customers: 14,
      connectivity: 6,
      processes: 28,
      data: 18,
      security: 14,
      innovation: 6,
    },
    adoption: {
      people: 18,
      customers: 28,
      connectivity: 5,
      processes: 14,
      data: 18,
      security: 9,
      innovation: 8,
    },
    'equal-items': {
      people: 7,
      customers: 7,
      connectivity: 7,
      processes: 10,
      data: 8,
      security: 5,
      innovation: 2,
    },
  },
} as const satisfies Index;
