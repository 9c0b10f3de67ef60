import type { Index } from '../../model/index-definition.js';
import { automation, data, green, people, readiness } from './dimensions.js';
import { levels } from './levels.js';
import { published, secondHand } from './sources.js';
import { strategy } from './strategy.js';

/** Digital maturity from 0 to 100: the arithmetic mean of six dimensions. */
export const maturityIndex = {
  id: 'maturity',
  fidelity: 'secondHand',
  sources: [...published, ...secondHand],
  scale: { minimum: 0, maximum: 100 },
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
    combine: 'mean',
    children: [strategy, readiness, people, data, automation, green],
  },
  levels,
} as const satisfies Index;
