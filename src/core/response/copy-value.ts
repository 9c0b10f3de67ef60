import type { AnswerValue } from '../model/response.js';
import { isObject } from '../text/value-type.js';

/** A copy of a value that has the form of an answer or of a profile field; `null` where it has not. */
export function copyValue(value: unknown): AnswerValue | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return copyList(value);
  if (!isObject(value)) return null;
  const { numerator, denominator } = value;
  if (typeof numerator === 'number' && typeof denominator === 'number') return { numerator, denominator };
  const cells = Object.entries(value).map(([row, cell]) => [row, copyCell(cell)] as const);
  const whole = cells.flatMap(([row, cell]) => (cell === null ? [] : [[row, cell] as const]));
  return whole.length === cells.length ? Object.fromEntries(whole) : null;
}

function copyCell(cell: unknown): string | readonly string[] | null {
  if (typeof cell === 'string') return cell;
  return Array.isArray(cell) ? copyList(cell) : null;
}

function copyList(list: readonly unknown[]): readonly string[] | null {
  const texts = list.filter((entry) => typeof entry === 'string');
  return texts.length === list.length ? texts : null;
}
