import type { Condition } from '../../../model/condition.js';
import type { Points } from '../../../model/points.js';
import type { VaryingCases } from '../../../model/varying.js';
import { has, is } from '../../conditions.js';

/**
 * Technologies that are artificial intelligence in the sense of the index. The fifth row of the question, business
 * analytics and decision support, is not: it needs no artificial intelligence, and analysis is a variable of its own.
 */
const TECHNOLOGIES = ['language', 'vision', 'speech', 'robots'] as const;

/** One of the technologies is at least at this stage. Nothing is asked about stages where none was considered. */
const atStage = (value: string): Condition => ({
  op: 'all',
  of: [
    is('da-ai-any', 'yes'),
    { op: 'any', of: TECHNOLOGIES.map((row) => ({ op: 'atLeast', on: { item: 'da-ai', row }, value })) },
  ],
});

const met = (when: Condition): Points => ({ from: 'condition', when, points: 1 });

/** When artificial intelligence is in use: in operation, or by one of the other readings that a caller may choose. */
export const artificialIntelligence = {
  variant: 'ai-use',
  cases: {
    operational: met(atStage('operational')),
    implementing: met(atStage('implementing')),
    generative: met({ op: 'any', of: [atStage('operational'), has('da-generation', 'text', 'images')] }),
  },
} as const satisfies VaryingCases<Points>;
