import type { Index } from '../../model/index-definition.js';
import { culture } from './culture.js';
import { customerExperience } from './customer-experience.js';
import { data } from './data.js';
import { infrastructure } from './infrastructure.js';
import { levels } from './levels.js';
import { operations } from './operations.js';
import { published, secondHand } from './sources.js';
import { strategy } from './strategy.js';

/** The sum of 60 criteria, 320 points. The only weight is the number of criteria. */
export const maturityIndex = {
  id: 'maturity',
  fidelity: 'secondHand',
  sources: [...published, ...secondHand],
  scale: { minimum: 0, maximum: 320 },
  monotone: true,
  policies: {
    variant: 'open-answers',
    cases: {
      'no-score': { notApplicable: 'zero', unanswered: 'noScore', unknown: 'noScore', hidden: 'zero' },
      zero: { notApplicable: 'zero', unanswered: 'zero', unknown: 'zero', hidden: 'zero' },
    },
  },
  tree: {
    kind: 'group',
    id: 'maturity',
    combine: 'sum',
    children: [customerExperience, strategy, infrastructure, operations, culture, data],
  },
  levels,
} as const satisfies Index;
