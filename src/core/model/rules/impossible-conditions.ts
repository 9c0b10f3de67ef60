import type { Condition, ConditionAtom } from '../condition.js';
import type { Instrument } from '../instrument.js';
import type { Item } from '../item.js';
import { warning, type KnownIssue, type Path } from '../known-issue.js';
import { conditionsOf } from '../walk/conditions.js';
import { itemsById } from '../walk/items-by-id.js';

/**
 * A condition that asks one choice to be several at once is never true. Only what needs no search is told: the parts
 * of one `all`, also where they are negated, over an item or a row with one choice.
 */
export function impossibleConditions({ structure }: Instrument): KnownIssue[] {
  const items = itemsById(structure);
  return conditionsOf(structure).flatMap(({ condition, path }) => within(condition, path, items));
}

function within(condition: Condition, path: Path, items: ReadonlyMap<string, Item>): KnownIssue[] {
  if (condition.op === 'not') return within(condition.of, [...path, 'of'], items);
  if (condition.op !== 'all' && condition.op !== 'any') return [];
  const own = condition.op === 'all' ? impossible(condition.of, items) : null;
  if (own !== null) return [warning('condition/contradiction', [...path, 'of'], { subject: own })];
  return condition.of.flatMap((part, index) => within(part, [...path, 'of', index], items));
}

/** The first item of which the parts leave no choice; `null` if there is none. */
function impossible(parts: readonly Condition[], items: ReadonlyMap<string, Item>): string | null {
  const left = new Map<string, Set<string>>();
  for (const { atom, negated } of parts.flatMap(testsIn)) {
    const item = 'item' in atom.on ? items.get(atom.on.item) : undefined;
    const choices = item ? choicesOf(item) : [];
    const allowed = item ? allowedBy(atom, choices) : null;
    if (!item || !allowed) continue;
    const cell = 'row' in atom.on ? `${item.id}/${atom.on.row ?? ''}` : item.id;
    const before = left.get(cell) ?? new Set(choices);
    const now = new Set([...before].filter((id) => allowed.includes(id) !== negated));
    // What no choice fits by itself names a choice that does not exist; that is told elsewhere.
    if (now.size === 0 && before.size < choices.length) return item.id;
    if (now.size > 0) left.set(cell, now);
  }
  return null;
}

interface Test {
  readonly atom: ConditionAtom;
  readonly negated: boolean;
}

/** The tests that must all hold: nested `all` is one with its parent. */
function testsIn(condition: Condition): Test[] {
  if (condition.op === 'all') return condition.of.flatMap(testsIn);
  if (condition.op === 'any') return [];
  if (condition.op !== 'not') return [{ atom: condition, negated: false }];
  const { of } = condition;
  return of.op === 'all' || of.op === 'any' || of.op === 'not' ? [] : [{ atom: of, negated: true }];
}

/** The choices of an item of which an answer, or a row of it, is one. */
function choicesOf(item: Item): string[] {
  if (item.kind === 'single') return item.options.map(({ id }) => id);
  return item.kind === 'matrix' && item.choose === 'one' ? item.columns.map(({ id }) => id) : [];
}

function allowedBy(atom: ConditionAtom, choices: readonly string[]): readonly string[] | null {
  switch (atom.op) {
    case 'is':
      return [atom.value];
    case 'oneOf':
      return atom.values;
    case 'atLeast':
      return from(choices, atom.value, (position) => choices.slice(position));
    case 'atMost':
      return from(choices, atom.value, (position) => choices.slice(0, position + 1));
    default:
      return null;
  }
}

/** Choices from the position of one on; `null` where there is no such choice. */
function from(
  choices: readonly string[],
  value: string | number,
  part: (position: number) => readonly string[],
): readonly string[] | null {
  const position = choices.indexOf(String(value));
  return position < 0 ? null : part(position);
}
