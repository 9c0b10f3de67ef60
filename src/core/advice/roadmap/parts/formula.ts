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
  /** Those of them that do more than bring the item into sight. */
  readonly raising: Positions;
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
    const found = known.get(key) ?? { at: list.length, condition, rises, ...actionsOf(condition, rises, positions) };
    if (!known.has(key)) list.push(found);
    known.set(key, found);
    return found;
  }

  function actionsOf(condition: Condition, rises: boolean, positions: Positions): Pick<Literal, 'actions' | 'raising'> {
    const all = [...positions].sort((a, b) => a - b);
    const item = 'on' in condition && 'item' in condition.on ? compiled.instrument.items.get(condition.on.item) : null;
    if (!rises || !item || !('on' in condition)) return { actions: all, raising: positions };
    const raising = new Set(all.filter((at) => candidates[at] && helps(candidates[at].action, condition, item)));
    const asking = reads.asking(item.id);
    return { actions: all.filter((at) => asking.has(at) || raising.has(at)), raising };
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

/** Whether a formula asks about a literal. */
export function mentions(formula: Formula, literal: number): boolean {
  return typeof formula === 'object' ? formula.of.some((part) => mentions(part, literal)) : formula === literal;
}
