import { isRatio } from '../compiled/answer-value.js';
import type { AnswerValue } from '../model/response.js';
import { bandOf } from './band-of.js';
import type { Fact, FactValues, RatioFact, ShareBand, SumRule } from './fact.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * The share that a rule adds up for a fact, whatever its condition says.
 *
 * @returns `null` where a part is open or an estimate, shares are not of the same whole, or the sum is no part of the whole.
 * @example
 * // 3 of 20 persons, and 1 specialist:
 * sumOfFacts({ sum: ['persons-trained', 'ict-specialists-trained'], of: 'persons-trained' }, staffTrained, values, vocabulary);
 * // { numerator: 4, denominator: 20 }
 */
export function sumOfFacts(
  { sum, of }: SumRule,
  fact: Fact,
  values: FactValues,
  { facts }: Vocabulary,
): AnswerValue | null {
  const whole = values.get(of);
  const asked = facts.find(({ id }) => id === of);
  const estimate = whole !== undefined && asked?.type === 'ratio' ? bandOf(asked, whole) : undefined;
  if (estimate) return fact.type === 'ratio' && sum.every((id) => id === of) ? inBandsOf(fact, estimate) : null;
  const denominator = amount(whole, 'denominator');
  const parts = sum.map((id) => part(values.get(id), denominator));
  const numerator = parts.reduce((total, one) => total + one, 0);
  return denominator > 0 && numerator >= 0 && numerator <= denominator ? { numerator, denominator } : null;
}

/** The narrowest band of a fact that holds all of an estimate: up to 10 % is up to 20 %, 10 to 25 % may lie on either side. */
function inBandsOf({ bands = [] }: RatioFact, { low, high }: ShareBand): AnswerValue | null {
  const holding = bands.filter((band) => band.low <= low && high <= band.high);
  const [narrowest] = holding.toSorted((one, other) => one.high - one.low - (other.high - other.low));
  return narrowest ? { band: narrowest.id } : null;
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
