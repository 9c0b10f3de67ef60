import { subjectsOf } from '../../../compiled/condition-subjects.js';
import type { Situation } from '../../../compiled/item-states.js';
import type { CompiledLeaf } from '../../../scoring/compiled-index.js';
import type { Condition, ConditionAtom } from '../../condition.js';
import type { Item } from '../../item.js';
import type { Points } from '../../points.js';
import type { AnswerValue } from '../../response.js';
import { answersOf, numbersAround, waysToLeaveOpen } from './answers-of.js';

/** Something that decides about more than one leaf: everything that it can be, each as a part of a situation. */
export type Decider = readonly Situation[];

/**
 * What decides about more than one leaf, or about the whole score: items and fields that conditions ask about, and items
 * that several leaves read. Every other leaf is free of the rest.
 *
 * @param scoreIf The condition of the whole score.
 */
export function decidersOf(
  leaves: readonly CompiledLeaf[],
  scoreIf: Condition | undefined,
  items: ReadonlyMap<string, Item>,
): readonly Decider[] {
  const atoms = atomsAsked([...leaves.flatMap(conditionsOf), ...(scoreIf ? [scoreIf] : [])], items);
  const asked = new Set(atoms.flatMap(({ on }) => ('item' in on ? [on.item] : [])));
  const fields = new Set(atoms.flatMap(({ on }) => ('profile' in on ? [on.profile] : [])));
  const readings = leavesByItem(leaves);
  return [
    ...[...items.values()].flatMap((item) => {
      const reading = readings.get(item.id) ?? [];
      if (!asked.has(item.id) && item.kind === 'matrix' && readsByRow(reading)) return [wholeOrByRow(item)];
      if (!asked.has(item.id) && reading.length < 2) return [];
      const limits = numbersIn(atoms.filter(({ on }) => 'item' in on && on.item === item.id));
      const edges = [...limits, ...reading.flatMap(({ points }) => edgesOf(points))];
      return [answersOf(item, edges).map((answer) => ({ answers: { [item.id]: answer } }))];
    }),
    ...[...fields].map((field) => ofField(field, atoms)),
  ];
}

function conditionsOf({ points, conditions }: CompiledLeaf): readonly Condition[] {
  return points.from === 'derived' ? [points.certainIf, points.possibleIf, ...conditions] : conditions;
}

/** Every test that some conditions make, and those of the items that they ask about, and so on. */
function atomsAsked(conditions: readonly Condition[], items: ReadonlyMap<string, Item>): readonly ConditionAtom[] {
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

function leavesByItem(leaves: readonly CompiledLeaf[]): ReadonlyMap<string, readonly CompiledLeaf[]> {
  const found = new Map<string, CompiledLeaf[]>();
  for (const leaf of leaves) if (leaf.item) found.set(leaf.item.id, [...(found.get(leaf.item.id) ?? []), leaf]);
  return found;
}

/** Whether leaves read a table each in a row of its own, so that only what is said of the whole table binds them. */
function readsByRow(leaves: readonly CompiledLeaf[]): boolean {
  const rows = leaves.map(({ points }) => ('row' in points ? points.row : undefined));
  return !rows.includes(undefined) && new Set(rows).size === rows.length;
}

/** A table whose rows are free, or of which as a whole there is no answer. */
function wholeOrByRow(item: Item): Decider {
  const none = waysToLeaveOpen(item).filter((answer) => answer !== undefined);
  return [{ answers: {} }, ...none.map((answer) => ({ answers: { [item.id]: answer } }))];
}

/** A field of the profile: each value that a condition names, numbers around each limit, or nothing known. */
function ofField(field: string, atoms: readonly ConditionAtom[]): Decider {
  const own = atoms.filter(({ on }) => 'profile' in on && on.profile === field);
  const named = own.flatMap((atom) => ('values' in atom ? atom.values : []));
  const texts = own.flatMap((atom) => ('value' in atom && typeof atom.value === 'string' ? [atom.value] : []));
  const limits = numbersIn(own);
  const numbers = limits.length > 0 ? numbersAround(limits, -Infinity, Infinity, false) : [];
  const values = new Set<AnswerValue>([...named, ...texts, OTHER, ...numbers]);
  return [{ answers: {} }, ...[...values].map((value) => ({ answers: {}, profile: { [field]: value } }))];
}

/** A value of a field that no condition names; it is no id. */
const OTHER = '';

function numbersIn(atoms: readonly ConditionAtom[]): readonly number[] {
  return atoms.flatMap((atom) => ('value' in atom && typeof atom.value === 'number' ? [atom.value] : []));
}

function edgesOf(points: Points): readonly number[] {
  if (points.from !== 'number' && points.from !== 'ratio') return [];
  return [
    ...(points.line?.from ?? []),
    ...(points.steps?.bands ?? []).flatMap(({ from, to }) => [from ?? [], to ?? []].flat()),
  ];
}
