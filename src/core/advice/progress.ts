import type { NodeScore } from '../scoring/result.js';

/** Where something stands, and where it is to stand; both in the same points, from 0. */
export interface Standing {
  readonly current: number;
  readonly target: number;
}

/**
 * OWASP SAMM's *percent to target*: how much of what is aimed at is there, activity by activity; what lies above its
 * target makes up for nothing. 1 less the sum of the gaps over the sum of the targets.
 *
 * Source: OWASP SAMM, "SAMM relative scoring", 2025-01-21.
 *
 * @param activities Points from 0 on.
 * @returns 0 to 1; `null` where nothing is aimed at.
 * @example
 * percentToTarget([{ current: 0.25, target: 1 }, { current: 1, target: 0.5 }]); // 0.5
 */
export function percentToTarget(activities: readonly Standing[]): number | null {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const whole = sum(activities.map(({ target }) => target));
  if (whole <= 0) return null;
  return 1 - sum(activities.map(({ current, target }) => Math.max(0, target - current))) / whole;
}

/**
 * OWASP SAMM's *progress to date*: the share of the way from the baseline to the target that is done.
 *
 * Source: as for `percentToTarget`. Three scores on the same basis.
 *
 * @returns Below 0 after a step back, above 1 beyond the target; `null` where the target is the baseline.
 * @example
 * progressToDate({ baseline: 0.5, current: 1.25, target: 2 }); // 0.5
 */
export function progressToDate({ baseline, current, target }: Standing & { readonly baseline: number }): number | null {
  return target === baseline ? null : (current - baseline) / (target - baseline);
}

/**
 * The leaves of two scored trees side by side, as `percentToTarget` takes them; without a score a leaf counts 0, as
 * SAMM's own sheet does.
 *
 * @param current The tree of a result.
 * @param target The tree of the result aimed at, of the same index.
 */
export function leafStandings(current: NodeScore, target: NodeScore): readonly Standing[] {
  if (current.children.length === 0) return [{ current: current.score ?? 0, target: target.score ?? 0 }];
  return current.children.flatMap((child, position) => {
    const other = target.children[position];
    return other ? leafStandings(child, other) : [];
  });
}
