import { subjectsOf } from '../../../compiled/condition-subjects.js';
import type { CompiledLeaf } from '../../../scoring/compiled-index.js';
import type { Condition, ConditionAtom } from '../../condition.js';
import type { Item } from '../../item.js';

/** The conditions that points of a leaf hang on. */
export function conditionsOf({ points, conditions }: CompiledLeaf): readonly Condition[] {
  return points.from === 'derived' ? [points.certainIf, points.possibleIf, ...conditions] : conditions;
}

/** Every test that some conditions make, and those of the items that they ask about, and so on. */
export function askedAtoms(
  conditions: readonly Condition[],
  items: ReadonlyMap<string, Item>,
): readonly ConditionAtom[] {
  const waiting = [...conditions];
  const seen = new Set<string>();
  for (const condition of waiting) {
    for (const subject of subjectsOf(condition)) {
      if (!('item' in subject) || seen.has(subject.item)) continue;
      seen.add(subject.item);
      const { visibleIf, applicableIf } = items.get(subject.item) ?? {};
      waiting.push(...[visibleIf, applicableIf].flatMap((found) => found ?? []));
    }
  }
  return waiting.flatMap(atomsOf);
}

function atomsOf(condition: Condition): readonly ConditionAtom[] {
  if (condition.op === 'not') return atomsOf(condition.of);
  return condition.op === 'all' || condition.op === 'any' ? condition.of.flatMap(atomsOf) : [condition];
}

/** The numbers that tests compare with. */
export function limitsOf(atoms: readonly ConditionAtom[]): readonly number[] {
  return atoms.flatMap((atom) => ('value' in atom && typeof atom.value === 'number' ? [atom.value] : []));
}
