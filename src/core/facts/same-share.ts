import { isRatio } from '../compiled/answer-value.js';
import type { AnswerValue } from '../model/response.js';
import { bandOf } from './band-of.js';
import type { Fact, FactValues, RatioFact, SameRule, ShareBand } from './fact.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * The share that a rule takes over for a fact, whatever its condition says.
 *
 * @returns `null` where the other share is open, or an estimate that lies in no one band of the fact.
 * @example
 * // Up to 10 % is up to 20 %:
 * sameShare({ same: 'persons-trained' }, staffTrained, values, vocabulary); // { band: 'to-20' }
 */
export function sameShare(
  { same }: SameRule,
  fact: Fact,
  values: FactValues,
  { facts }: Vocabulary,
): AnswerValue | null {
  const value = values.get(same);
  const other = facts.find(({ id }) => id === same);
  if (value === undefined || fact.type !== 'ratio' || other?.type !== 'ratio') return null;
  if (isRatio(value)) return value.denominator > 0 ? value : null;
  const estimate = bandOf(other, value);
  return estimate ? inBandsOf(fact, estimate) : null;
}

/** The narrowest band of a fact that holds all of an estimate: up to 10 % is up to 20 %, 10 to 25 % may lie on either side. */
function inBandsOf({ bands = [] }: RatioFact, { low, high }: ShareBand): AnswerValue | null {
  const holding = bands.filter((band) => band.low <= low && high <= band.high);
  const [narrowest] = holding.toSorted((one, other) => one.high - one.low - (other.high - other.low));
  return narrowest ? { band: narrowest.id } : null;
}
