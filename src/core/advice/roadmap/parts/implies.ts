import type { Problem } from '../problem.js';
import type { Formula, Literal } from './formula.js';

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

/** Whether a formula being true means that the item of a test is asked, and answered. */
export function impliesAsked(formula: Formula, wanted: Literal, list: readonly Literal[]): boolean {
  if (typeof formula === 'boolean') return false;
  if (typeof formula === 'object') {
    const each = (part: Formula): boolean => impliesAsked(part, wanted, list);
    return formula.op === 'all' ? formula.of.some(each) : formula.of.every(each);
  }
  const [one, other] = [list[formula]?.condition, wanted.condition];
  if (!one || !('on' in one) || !('on' in other) || one.op === 'notApplicable') return false;
  return 'item' in one.on && 'item' in other.on && one.on.item === other.on.item;
}
