import type { Amount } from './size-class.js';

/** Upper bounds of the bands that turnover is asked in, billion dong: the bounds of the law. */
export const REVENUE_BANDS = [3, 10, 50, 100, 200, 300] as const;

/** Upper bounds of the bands that capital is asked in, billion dong. */
export const CAPITAL_BANDS = [3, 20, 50, 100] as const;

/** Ids of the bands: `up-to-3`, `up-to-10`, …, `over-300`. */
export function bandIds(bounds: readonly number[]): readonly string[] {
  return [...bounds.map((bound) => `up-to-${bound}`), `over-${bounds.at(-1) ?? 0}`];
}

/** The amounts that a band stands for; `null` for an unknown id. */
export function bandAmount(bounds: readonly number[], id: string): Amount {
  const position = bandIds(bounds).indexOf(id);
  return position < 0 ? null : { over: bounds[position - 1] ?? -Infinity, upTo: bounds[position] ?? Infinity };
}
