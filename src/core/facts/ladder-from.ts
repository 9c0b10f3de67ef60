import type { ChoiceFact } from './fact.js';
import { is } from './rule-conditions.js';

/** A ladder of the index of 2021 in which each step is one or several values of a finer fact, lowest first. */
export const ladderFrom = <const Id extends string>(id: Id, fact: string, steps: readonly (readonly string[])[]) =>
  ({
    id,
    type: 'choice',
    ordered: true,
    values: steps.map((_, index) => `step-${index + 1}`),
    derivedFrom: steps.flatMap((values, index) =>
      values.map((value) => ({ value: `step-${index + 1}`, when: is(fact, value) })),
    ),
  }) as const satisfies ChoiceFact;
