import { progressToDate } from '../../advice/progress.js';
import { settle } from '../../compiled/settle.js';
import type { CalendarDate, IndicatorTarget } from '../../model/programme.js';
import { compareFigures, type FigureComparison } from './compare-figures.js';
import type { IndicatorFigure } from './figure.js';

/** Where a figure stands on its way to its target. */
export interface FigureProgress {
  /** In the unit of the figure. */
  readonly target: number;
  readonly by: CalendarDate;
  readonly reached: boolean;
  /** The figure less its target; settled to 1e-9. */
  readonly distance: number;
  /**
   * OWASP SAMM's *progress to date*: the share of the way from the baseline to the target that is done, below 0 after a
   * step back; `null` without a baseline, or where the target is the baseline.
   */
  readonly progressToDate: number | null;
}

/** A progress, or why there is none. */
export type FigureProgressOutcome =
  | { readonly ok: true; readonly value: FigureProgress }
  | { readonly ok: false; readonly reason: 'indicator' | 'noFigure' }
  | Extract<FigureComparison, { ok: false }>;

/**
 * How far a figure is on its way to its target.
 *
 * @param baseline The figure at the beginning, about the same population.
 */
export function figureProgress(
  figure: IndicatorFigure,
  { indicator, value: target, by }: IndicatorTarget,
  baseline?: IndicatorFigure,
): FigureProgressOutcome {
  if (indicator !== figure.indicator) return { ok: false, reason: 'indicator' };
  if (figure.value === null) return { ok: false, reason: 'noFigure' };
  const comparison = baseline ? compareFigures(baseline, figure) : null;
  if (comparison && !comparison.ok) return comparison;
  const begun = baseline?.value ?? null;
  const done = begun === null ? null : progressToDate({ baseline: begun, current: figure.value, target });
  const distance = settle(figure.value - target);
  return {
    ok: true,
    value: { target, by, reached: distance >= 0, distance, progressToDate: done === null ? null : settle(done) },
  };
}
