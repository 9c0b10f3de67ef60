import { evaluate } from '../../../compiled/condition.js';
import type { Action, Effect } from '../../../model/action.js';
import type { Condition, ConditionAtom } from '../../../model/condition.js';
import type { Item } from '../../../model/item.js';
import type { Problem } from '../problem.js';
import { polarityOf } from '../polarity.js';
import type { Positions, Reads } from '../reads.js';

/** One test that actions can change. */
export interface Literal {
  /** Position among the literals. */
  readonly at: number;
  readonly condition: Condition;
  /** The candidates that can change its truth. */
  readonly actions: readonly number[];
  /** Whether it stays true once it is true. */
  readonly rises: boolean;
}

/** A condition with everything decided that no action changes; a number is a literal. */
export type Formula = boolean | number | { readonly op: 'all' | 'any'; readonly of: readonly Formula[] };

/** The tests of a problem. */
export interface Literals {
  readonly list: readonly Literal[];
  readonly formulaOf: (condition: Condition | undefined) => Formula;
}

/** Makes formulas of conditions; the same test becomes the same literal. A truth that is unknown counts as not true. */
export function literalsOf(problem: Problem, reads: Reads): Literals {
  const list: Literal[] = [];
  const known = new Map<string, Literal>();
  const { states, compiled, candidates } = problem;

  function formulaOf(condition: Condition | undefined): Formula {
    if (!condition) return true;
    if (condition.op === 'all' || condition.op === 'any') return joined(condition.op, condition.of.map(formulaOf));
    const now = evaluate(condition, states.known) === true;
    const positions = reads.condition(condition);
    if (positions.size === 0) return now;
    const rises = polarityOf(condition, compiled.instrument, reads) === 'up';
    return now && rises ? true : literalOf(condition, rises, positions).at;
  }

  function literalOf(condition: Condition, rises: boolean, positions: Positions): Literal {
    const key = JSON.stringify(condition);
    const found = known.get(key) ?? {
      at: list.length,
      condition,
      actions: actionsOf(condition, rises, positions),
      rises,
    };
    if (!known.has(key)) list.push(found);
    known.set(key, found);
    return found;
  }

  function actionsOf(condition: Condition, rises: boolean, positions: Positions): readonly number[] {
    const all = [...positions].sort((a, b) => a - b);
    if (!rises || !('on' in condition) || !('item' in condition.on)) return all;
    const item = compiled.instrument.items.get(condition.on.item);
    const asking = reads.asking(condition.on.item);
    return all.filter((at) => {
      const action = candidates[at]?.action;
      return asking.has(at) || (item !== undefined && action !== undefined && helps(action, condition, item));
    });
  }

  return { list, formulaOf };
}

/** Whether an action has an effect that can make a test of an item true. */
function helps({ effects }: Action, atom: ConditionAtom, item: Item): boolean {
  const { on } = atom;
  return effects.some(
    (effect) => 'item' in on && effect.item === on.item && effect.row === on.row && goesSoFar(effect, atom, item),
  );
}

function goesSoFar(effect: Effect, atom: ConditionAtom, item: Item): boolean {
  if ('add' in effect) return atom.op !== 'includes' || effect.add.includes(atom.value);
  const order = item.kind === 'single' ? item.options : item.kind === 'matrix' ? item.columns : [];
  const rankOf = (id: string | number): number => order.findIndex((one) => one.id === id);
  const reached = rankOf(effect.atLeast);
  if (reached < 0 || atom.op !== 'atLeast' || typeof atom.value !== 'string') return true;
  return reached >= rankOf(atom.value);
}

/** A formula of parts, decided as far as it is. */
export function joined(op: 'all' | 'any', of: readonly Formula[]): Formula {
  const decisive = op === 'any';
  if (of.includes(decisive)) return decisive;
  const open = of.filter((part) => typeof part !== 'boolean');
  const [only] = open;
  return open.length === 0 ? !decisive : open.length === 1 && only !== undefined ? only : { op, of: open };
}

/** A formula with the literals decided that are known; `null` leaves a literal open. */
export function decided(formula: Formula, truth: (literal: number) => boolean | null): Formula {
  if (typeof formula === 'boolean') return formula;
  if (typeof formula === 'number') return truth(formula) ?? formula;
  return joined(
    formula.op,
    formula.of.map((part) => decided(part, truth)),
  );
}

/** The literals of a formula. */
export function literalsIn(formula: Formula): readonly number[] {
  if (typeof formula === 'boolean') return [];
  return typeof formula === 'number' ? [formula] : formula.of.flatMap(literalsIn);
}

/** Whether a formula being true means that a test of the same subject is. */
export function implies(formula: Formula, wanted: Literal, list: readonly Literal[], problem: Problem): boolean {
  if (typeof formula === 'boolean') return false;
  if (typeof formula === 'object') {
    const each = (part: Formula): boolean => implies(part, wanted, list, problem);
    return formula.op === 'all' ? formula.of.some(each) : formula.of.every(each);
  }
  if (formula === wanted.at) return true;
  const [one, other] = [list[formula]?.condition, wanted.condition];
  if (one?.op !== 'atLeast' || other.op !== 'atLeast' || JSON.stringify(one.on) !== JSON.stringify(other.on))
    return false;
  if (typeof one.value === 'number' || typeof other.value === 'number') {
    return typeof one.value === 'number' && typeof other.value === 'number' && one.value >= other.value;
  }
  const item = 'item' in one.on ? problem.compiled.instrument.items.get(one.on.item) : undefined;
  const order = item?.kind === 'single' ? item.options : item?.kind === 'matrix' ? item.columns : [];
  const rankOf = (id: string): number => order.findIndex((option) => option.id === id);
  return rankOf(other.value) >= 0 && rankOf(one.value) >= rankOf(other.value);
}
