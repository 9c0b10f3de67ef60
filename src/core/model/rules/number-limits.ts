import { settle } from '../../compiled/settle.js';
import type { ConditionAtom } from '../condition.js';
import type { Instrument } from '../instrument.js';
import type { Item } from '../item.js';
import { warning, type KnownIssue, type Path } from '../known-issue.js';
import { atomsOf } from '../walk/conditions.js';
import { subjectsOf } from './condition-items.js';
import type { RuleOptions } from './rule-options.js';

/** Numbers from `low` to `high`; an open end does not belong. */
export interface Numbers {
  readonly low: number;
  readonly high: number;
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
  /** Whole numbers only. */
  readonly whole?: boolean;
}

/** A limit that a number is compared with divides what the answer can be: some meet it, and some do not. */
export function numberLimits({ structure }: Instrument, options: RuleOptions): KnownIssue[] {
  const subjects = subjectsOf(structure, options);
  return atomsOf(structure).flatMap(({ atom, path }) => {
    const item = subjects(atom.on);
    return item ? ofLimit(atom, item, [...path, 'value']) : [];
  });
}

function ofLimit(atom: ConditionAtom, item: Item, path: Path): KnownIssue[] {
  const all = numbersOf(item);
  const [met, missed] = [allowedBy(atom, false), allowedBy(atom, true)];
  if (!all || !met || !missed || !('value' in atom) || typeof atom.value !== 'number') return [];
  const { low, high } = all;
  const range = { ...(low > -Infinity && { low }), ...(high < Infinity && { high }) };
  const params = { subject: item.id, limit: atom.value, ...range };
  if (isEmpty(intersection(all, met))) return [warning('condition/out-of-range', path, params)];
  // Of what may not apply at all, a test that every number meets asks whether it does.
  const asks = mayNotApply(item);
  return isEmpty(intersection(all, missed)) && !asks ? [warning('condition/always-true', path, params)] : [];
}

/** Whether an answer may be "not applicable", which no test of a value holds of, and every negated one. */
export function mayNotApply({ notApplicable, applicableIf }: Item): boolean {
  return notApplicable === true || applicableIf !== undefined;
}

/** What the number of an answer can be, ticks counted; `null` where there is none, or nothing that it can be. */
export function numbersOf(item: Item): Numbers | null {
  const numbers = ofKind(item);
  return numbers && !isEmpty(numbers) ? numbers : null;
}

function ofKind(item: Item): Numbers | null {
  switch (item.kind) {
    case 'number': {
      const { minimum: low = -Infinity, maximum: high = Infinity, integer: whole = false } = item;
      return { low, high, whole };
    }
    case 'ratio':
      return { low: 0, high: item.maximum ?? 1 };
    case 'multiple':
      return countOf(item.options);
    case 'matrix':
      return item.choose === 'many' ? countOf(item.columns) : null;
    default:
      return null;
  }
}

/** How many can be ticked: at least one, and an exclusive one only alone. */
function countOf(options: readonly { readonly exclusive?: boolean | undefined }[]): Numbers {
  const together = options.filter(({ exclusive }) => exclusive !== true).length;
  return { low: 1, high: Math.max(together, 1), whole: true };
}

/** The numbers that a test lets through; `null` where it is no test of numbers. */
export function allowedBy(atom: ConditionAtom, negated: boolean): Numbers | null {
  if ((atom.op !== 'atLeast' && atom.op !== 'atMost') || typeof atom.value !== 'number') return null;
  const { op } = atom;
  const value = settle(atom.value);
  if (op === 'atLeast') {
    return negated ? { low: -Infinity, high: value, highOpen: true } : { low: value, high: Infinity };
  }
  return negated ? { low: value, high: Infinity, lowOpen: true } : { low: -Infinity, high: value };
}

/** The numbers that are among both. */
export function intersection(a: Numbers, b: Numbers): Numbers {
  const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)];
  return {
    low,
    high,
    lowOpen: [a, b].some((one) => one.lowOpen === true && one.low === low),
    highOpen: [a, b].some((one) => one.highOpen === true && one.high === high),
    whole: a.whole === true || b.whole === true,
  };
}

/** Whether no number is among them. */
export function isEmpty({ low, high, lowOpen = false, highOpen = false, whole = false }: Numbers): boolean {
  if (!whole) return low > high || (low === high && (lowOpen || highOpen));
  const first = lowOpen && Number.isInteger(low) ? low + 1 : Math.ceil(low);
  const last = highOpen && Number.isInteger(high) ? high - 1 : Math.floor(high);
  return first > last;
}
