import type { Answers, AnswerValue } from '../../../../src/core/model/response.js';
import { CRITERIA } from '../../../fixtures/published/dbi-sme-2021.js';

/** A criterion as the published table has it. */
export type Criterion = (typeof CRITERIA)[number];

const WORDS = ['very-poor', 'poor', 'fair', 'good', 'very-good', 'excellent'];

/** A gate left at "No"; a share of nothing; the lowest word. */
export function worstOf([, , , kind, , , id]: Criterion): Answers {
  if (kind === 'gate') return { [`${id}-gate`]: { value: 'no' } };
  return { [id]: { value: kind === 'ratio' ? { numerator: 0, denominator: 50 } : 'very-poor' } };
}

/** The answer at a step: 1 to the number of steps; of a share, fifths. */
export function atStep([, , , kind, , , id]: Criterion, step: number): Answers {
  if (kind === 'gate') return { [`${id}-gate`]: { value: 'yes' }, [id]: { value: `step-${step}` } };
  const value: AnswerValue = kind === 'ratio' ? { numerator: step, denominator: 5 } : (WORDS[step] ?? '');
  return { [id]: { value } };
}

/** The highest step. */
export const bestOf = (criterion: Criterion): Answers => atStep(criterion, criterion[3] === 'gate' ? criterion[4] : 5);

/** Every criterion answered by the same rule. */
export const everywhere = (of: (criterion: Criterion) => Answers): Answers =>
  Object.assign({}, ...CRITERIA.map(of)) as Answers;

export const worst = everywhere(worstOf);
export const best = everywhere(bestOf);

/** Answers worth exactly so many points: whole criteria first, then one step of a criterion with five steps. */
export function worth(points: number): Answers {
  let left = points;
  return everywhere((criterion) => {
    const [, , , kind, steps, maximum] = criterion;
    if (left >= maximum) {
      left -= maximum;
      return bestOf(criterion);
    }
    if (left === 0 || maximum === 25 || (kind === 'gate' && steps === 3)) return worstOf(criterion);
    const step = left;
    left = 0;
    return atStep(criterion, step);
  });
}
