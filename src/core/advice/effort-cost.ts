import { ReadinessError } from '../compiled/readiness-error.js';
import { settle } from '../compiled/settle.js';
import type { Action } from '../model/action.js';

/**
 * What a person-day is worth when days and money are added up, in dong. An assumption of ours, no published figure:
 * about 11 million dong a month with contributions, over 22 working days. Whoever knows better passes their own.
 */
export const DAY_RATE = 500_000;

/**
 * The effort of an action as one whole number of person-days: its days, and the upper end of its money in the first year
 * divided by the day rate, rounded up to whole days. Of each action on its own, so that costs add up exactly.
 *
 * @param dayRate Above 0, in the currency of the action.
 * @throws {ReadinessError} `day-rate/not-positive`
 * @example
 * effortCost({ days: 5, money: { low: 2_000_000, high: 10_000_000, … }, … }); // 25
 */
export function effortCost({ days, money }: Action['effort'], dayRate: number = DAY_RATE): number {
  if (!(dayRate > 0) || !Number.isFinite(dayRate)) {
    throw new ReadinessError('day-rate/not-positive', `a day rate must be above 0, got ${dayRate}`);
  }
  return days + Math.ceil(settle(money.high / dayRate));
}
