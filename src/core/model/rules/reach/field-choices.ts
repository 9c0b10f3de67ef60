import type { Situation } from '../../../compiled/item-states.js';
import type { ConditionAtom } from '../../condition.js';
import type { AnswerValue } from '../../response.js';
import { numbersAround } from './answers-of.js';
import { limitsOf } from './asked-atoms.js';

/** A value of a field that no condition names; it is no id. */
const OTHER = '';

/** What a field of the profile can be: each value that a test names, another one, numbers around each limit, or not known. */
export function fieldChoices(field: string, atoms: readonly ConditionAtom[]): readonly Situation[] {
  const named = atoms.flatMap((atom) => ('values' in atom ? atom.values : []));
  const texts = atoms.flatMap((atom) => ('value' in atom && typeof atom.value === 'string' ? [atom.value] : []));
  const limits = limitsOf(atoms);
  const numbers = limits.length > 0 ? numbersAround(limits, -Infinity, Infinity, false) : [];
  const values = new Set<AnswerValue>([...named, ...texts, OTHER, ...numbers]);
  return [{ answers: {} }, ...[...values].map((value) => ({ answers: {}, profile: { [field]: value } }))];
}
