import type { Condition, ConditionAtom } from '../condition.js';
import type { Instrument } from '../instrument.js';
import type { Item } from '../item.js';
import { warning, type KnownIssue, type Path } from '../known-issue.js';
import { conditionsOf } from '../walk/conditions.js';
import { cellOf, subjectsOf, type Subjects } from './condition-items.js';
import { allowedBy, intersection, isEmpty, mayNotApply, numbersOf, type Numbers } from './number-limits.js';
import type { RuleOptions } from './rule-options.js';

/**
 * A condition that asks one choice to be several at once, or one number to be high and low, is never true. Only what needs
 * no search is told: the parts of one `all`, also where they are negated, over an item or a row with one choice, a number,
 * a share, or a field of the profile.
 */
export function impossibleConditions({ structure }: Instrument, options: RuleOptions): KnownIssue[] {
  const subjects = subjectsOf(structure, options);
  return conditionsOf(structure).flatMap(({ condition, path }) => within(condition, path, subjects));
}

function within(condition: Condition, path: Path, subjects: Subjects): KnownIssue[] {
  if (condition.op === 'not') return within(condition.of, [...path, 'of'], subjects);
  if (condition.op !== 'all' && condition.op !== 'any') return [];
  const own = condition.op === 'all' ? impossible(condition.of, subjects) : null;
  if (own !== null) return [warning('condition/contradiction', [...path, 'of'], { subject: own })];
  return condition.of.flatMap((part, index) => within(part, [...path, 'of', index], subjects));
}

/** The first subject of which the parts leave no choice and no number; `null` if there is none. */
function impossible(parts: readonly Condition[], subjects: Subjects): string | null {
  const choices = new Map<string, ReadonlySet<string>>();
  const numbers = new Map<string, Numbers>();
  const tests = parts.flatMap(testsIn);
  // "Not applicable" passes every negated test, so tests that are all negated leave that.
  const asked = new Set(tests.flatMap(({ atom, negated }) => (negated ? [] : [cellOf(atom.on)])));
  for (const test of tests) {
    const item = subjects(test.atom.on);
    const cell = cellOf(test.atom.on);
    if (!item || (mayNotApply(item) && !asked.has(cell))) continue;
    if (leavesNoChoice(test, item, cell, choices) || leavesNoNumber(test, item, cell, numbers)) return item.id;
  }
  return null;
}

function leavesNoChoice(
  { atom, negated }: Test,
  item: Item,
  cell: string,
  left: Map<string, ReadonlySet<string>>,
): boolean {
  const all = choicesOf(item);
  const allowed = chosenBy(atom, all);
  if (!allowed) return false;
  const before = left.get(cell) ?? new Set(all);
  const now = new Set([...before].filter((id) => allowed.includes(id) !== negated));
  // What no choice fits by itself names a choice that does not exist; that is told elsewhere.
  if (now.size === 0) return before.size < all.length;
  left.set(cell, now);
  return false;
}

function leavesNoNumber({ atom, negated }: Test, item: Item, cell: string, left: Map<string, Numbers>): boolean {
  const all = numbersOf(item);
  const allowed = all && allowedBy(atom, negated);
  // What no number meets by itself is told at the limit.
  if (!allowed || isEmpty(intersection(all, allowed))) return false;
  const now = intersection(left.get(cell) ?? all, allowed);
  left.set(cell, now);
  return isEmpty(now);
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

function chosenBy(atom: ConditionAtom, choices: readonly string[]): readonly string[] | null {
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
