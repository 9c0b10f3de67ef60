import { compileInstrument } from '../compiled/compile-instrument.js';
import { evaluate } from '../compiled/condition.js';
import { subjectsOf } from '../compiled/condition-subjects.js';
import { itemStates, type Situation } from '../compiled/item-states.js';
import type { Contradiction } from '../model/contradiction.js';
import type { Structure } from '../model/instrument.js';

/** Answers that do not fit together, and where they were given. */
export interface FoundContradiction {
  readonly id: string;
  /** `hard`: both cannot be true. `soft`: unusual. */
  readonly kind: Contradiction['kind'];
  /** The items that it rests on, each once, in the order of its condition. */
  readonly items: readonly string[];
}

/**
 * The answers of a response that do not fit together, hard ones first, otherwise in the order of the instrument. Only
 * what is certain counts: an open answer contradicts nothing, nor does one that is not asked any more.
 *
 * @throws {ReadinessError} For a structure that comes neither from `defineInstrument` nor from `parseInstrument`.
 */
export function contradictions(structure: Structure, situation: Situation): readonly FoundContradiction[] {
  const { known } = itemStates(compileInstrument(structure), situation);
  const found = (structure.contradictions ?? [])
    .filter(({ when }) => evaluate(when, known) === true)
    .map(({ id, kind, when }) => ({ id, kind, items: itemsOf(when) }));
  return [...found.filter(({ kind }) => kind === 'hard'), ...found.filter(({ kind }) => kind === 'soft')];
}

function itemsOf(when: Contradiction['when']): readonly string[] {
  return [...new Set(subjectsOf(when).flatMap((subject) => ('item' in subject ? [subject.item] : [])))];
}
