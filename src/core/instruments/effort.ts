import type { Action } from '../model/action.js';

/**
 * Classes of effort, as an adviser estimates them: the class is shown, never a price. Days and money are the ends of
 * the class; `days` is its upper end, so that nobody is promised too little work. The highest class of each has no upper
 * end; what stands here for it is a round figure that a small enterprise seldom exceeds.
 */
const DAYS = { d1: 1, d2: 5, d3: 20, d4: 40 } as const;

/** Money in the first year, in dong. */
const MONEY = {
  m0: { low: 0, high: 0 },
  m1: { low: 0, high: 2_000_000 },
  m2: { low: 2_000_000, high: 10_000_000 },
  m3: { low: 10_000_000, high: 50_000_000 },
  m4: { low: 50_000_000, high: 200_000_000 },
  'm0-m1': { low: 0, high: 2_000_000 },
  'm1-m2': { low: 0, high: 10_000_000 },
  'm2-m3': { low: 2_000_000, high: 50_000_000 },
  'm3-m4': { low: 10_000_000, high: 200_000_000 },
} as const;

/** The effort of a class of work and a class of money. */
export function effort(work: keyof typeof DAYS, money: keyof typeof MONEY, elapsedWeeks: number): Action['effort'] {
  return { days: DAYS[work], money: { ...MONEY[money], currency: 'VND', asOf: '2026-11-23' }, elapsedWeeks };
}
