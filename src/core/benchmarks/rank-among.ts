import type { CohortFigures } from './cohort-benchmark.js';

/**
 * How many of 100 comparable enterprises have a lower score. Between quartiles the share is taken on a straight line, to
 * the nearest five; outside them only a limit is known.
 */
export interface Rank {
  readonly kind: 'about' | 'atLeast' | 'atMost';
  readonly of100: number;
}

/**
 * Where a score stands among the published quartiles of a cohort. Where quartiles coincide, the lower one counts: nobody is
 * told to be ahead of enterprises with the same score.
 *
 * @returns `null` where the quartiles are withheld.
 * @example
 * rankAmong(54, { n: 42, mean: 47, quartiles: [35, 48, 60] }); // { kind: 'about', of100: 65 }: half of the way from 48 to 60 is 62.5
 */
export function rankAmong(score: number, { quartiles }: CohortFigures): Rank | null {
  if (!quartiles) return null;
  const [lower, median, upper] = quartiles;
  if (score <= lower) return { kind: 'atMost', of100: 25 };
  if (score > upper) return { kind: 'atLeast', of100: 75 };
  const [from, to, base] = score <= median ? [lower, median, 25] : [median, upper, 50];
  return { kind: 'about', of100: Math.round((base + (25 * (score - from)) / (to - from)) / 5) * 5 };
}
