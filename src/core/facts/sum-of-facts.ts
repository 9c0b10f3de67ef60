import { isRatio } from '../compiled/answer-value.js';
import type { AnswerValue } from '../model/response.js';
import type { FactValues, SumRule } from './fact.js';

/**
 * The share that a rule adds up, whatever its condition says.
 *
 * @returns `null` where a part is open or an estimate, shares are not of the same whole, or the sum is no part of the whole.
 * @example
 * // 3 of 20 persons, and 1 specialist:
 * sumOfFacts({ sum: ['persons-trained', 'ict-specialists-trained'], of: 'persons-trained' }, values);
 * // { numerator: 4, denominator: 20 }
 */
export function sumOfFacts({ sum, of }: SumRule, values: FactValues): AnswerValue | null {
  const denominator = amount(values.get(of), 'denominator');
  const parts = sum.map((id) => part(values.get(id), denominator));
  const numerator = parts.reduce((total, one) => total + one, 0);
  return denominator > 0 && numerator >= 0 && numerator <= denominator ? { numerator, denominator } : null;
}

/** What a part adds; not a number where it is open, an estimate, or a share of another whole. */
function part(value: AnswerValue | undefined, denominator: number): number {
  const isShare = value !== undefined && isRatio(value);
  return isShare && value.denominator !== denominator ? NaN : amount(value, 'numerator');
}

function amount(value: AnswerValue | undefined, of: 'numerator' | 'denominator'): number {
  if (typeof value === 'number') return value;
  return value !== undefined && isRatio(value) ? value[of] : NaN;
}
