import { evaluate } from '../../../compiled/condition.js';
import { itemStates, type Situation } from '../../../compiled/item-states.js';
import type { CompiledLeaf } from '../../../scoring/compiled-index.js';
import { readLeaf } from '../../../scoring/read-leaf.js';
import type { ConditionAtom } from '../../condition.js';
import type { Structure } from '../../instrument.js';
import type { Item } from '../../item.js';
import type { Points } from '../../points.js';
import { answersOf, waysToLeaveOpen } from './answers-of.js';
import { limitsOf } from './asked-atoms.js';

/**
 * What can be done with an item, each way once of which no test and no leaf can tell one from another.
 *
 * @param atoms The tests of the item.
 * @param readers The leaves that read it.
 */
export function itemChoices(
  structure: Structure,
  item: Item,
  atoms: readonly ConditionAtom[],
  readers: readonly CompiledLeaf[],
): readonly Situation[] {
  // Whether the item is shown is the same for all of them.
  const shown = { ...item, visibleIf: undefined, applicableIf: undefined };
  const items = new Map([[item.id, shown]]);
  const seen = new Set<string>();
  const edges = [...limitsOf(atoms), ...readers.flatMap(({ points }) => edgesOf(points))];
  return answersOf(item, edges)
    .map((answer) => ({ answers: { [item.id]: answer } }))
    .filter((situation) => {
      const states = itemStates({ structure, hash: '', items }, situation);
      const told = [
        ...atoms.map((atom) => evaluate(atom, states.known)),
        ...readers
          .map((leaf) => readLeaf({ ...leaf, item: shown }, { items, situation, states }))
          .flatMap(({ part, coverage }) => [part, coverage]),
      ].join();
      return !seen.has(told) && seen.add(told);
    });
}

function edgesOf(points: Points): readonly number[] {
  if (points.from !== 'number' && points.from !== 'ratio') return [];
  const { line, steps } = points;
  return [...(line?.from ?? []), ...(steps?.bands ?? []).flatMap(({ from, to }) => [from, to])].filter(
    (edge) => edge !== undefined,
  );
}

/** A table whose rows are free, or to which as a whole there is no answer. */
export function wholeTableChoices(item: Item): readonly Situation[] {
  const none = waysToLeaveOpen(item).filter((answer) => answer !== undefined);
  return [{ answers: {} }, ...none.map((answer) => ({ answers: { [item.id]: answer } }))];
}
