import { compareFigures, type FigureComparison } from '../analytics/indicators/compare-figures.js';
import type { IndicatorFigure } from '../analytics/indicators/figure.js';
import { figureProgress, type FigureProgressOutcome } from '../analytics/indicators/figure-progress.js';
import { registerPopulation } from '../analytics/indicators/register-population.js';
import { countSupported } from '../analytics/indicators/supported-enterprises.js';
import { truthFigure } from '../analytics/indicators/truth-figure.js';
import { provincialIndicators } from '../facts/provincial-indicators.js';
import type { Enterprise } from '../model/enterprise.js';
import type { Wave } from '../model/programme.js';
import type { ProgrammeCohort } from './programme-cohort.js';
import { rowsInWave } from './programme-filter.js';

/** A reported figure, with its way to the target and the change since the wave before. */
export interface IndicatorCard {
  readonly figure: IndicatorFigure;
  /** `null` without a target. */
  readonly progress: FigureProgressOutcome | null;
  /** `null` in the first wave. */
  readonly change: FigureComparison | null;
}

/** What the cards are about. */
export interface CardScope {
  /** Registered enterprises that pass the filter. */
  readonly enterprises: readonly Enterprise[];
  /** Assessments that count of those, of every wave. */
  readonly rows: Uint32Array;
  readonly wave: Wave;
  /** The wave before; `null` in the first. */
  readonly before: Wave | null;
}

/**
 * The figures that a programme reports, in order: how many enterprises it supported, and of the supported ones the
 * provincial indicators.
 */
export function indicatorCards(
  cohort: ProgrammeCohort,
  { enterprises, rows, wave, before }: CardScope,
): readonly IndicatorCard[] {
  const { file, truths } = cohort;
  const figuresIn = ({ id, to }: Wave): readonly IndicatorFigure[] => {
    // A wave that goes on is told as it stands.
    const asOf = to < cohort.asOf ? to : cohort.asOf;
    const { population, members } = registerPopulation('supported', enterprises, asOf);
    const own = new Set(members.map((member) => member.id));
    const of = rowsInWave(cohort, rows, id).filter((row) => own.has(cohort.assessments[row]?.enterprise ?? ''));
    return [
      countSupported(enterprises, asOf),
      ...provincialIndicators.map((indicator, at) => {
        return truthFigure(indicator, truths[at] ?? new Uint8Array(), of, population, asOf);
      }),
    ];
  };
  const earlierFigures = before && figuresIn(before);
  return figuresIn(wave).map((figure, at) => {
    const earlier = earlierFigures?.[at] ?? null;
    const target = file.programme.targets.find(({ indicator }) => indicator === figure.indicator);
    return {
      figure,
      progress: target ? figureProgress(figure, target, earlier ?? undefined) : null,
      change: earlier && compareFigures(earlier, figure),
    };
  });
}
