import { compareFigures, type FigureComparison } from '../analytics/indicators/compare-figures.js';
import type { IndicatorFigure } from '../analytics/indicators/figure.js';
import { figureProgress, type FigureProgressOutcome } from '../analytics/indicators/figure-progress.js';
import { registerPopulation } from '../analytics/indicators/register-population.js';
import { countSupported } from '../analytics/indicators/supported-enterprises.js';
import type { Indicator } from '../facts/fact.js';
import type { Enterprise } from '../model/enterprise.js';
import type { Wave } from '../model/programme.js';
import type { ProgrammeCohort } from './programme-cohort.js';
import { rowsInWave } from './programme-filter.js';
import { CARDS, OTHER_LISTS } from './reported-indicators.js';

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

/** The figures of a list beside the cards: all of the same enterprises, at the same date. */
export interface FigureList {
  readonly id: string;
  readonly figures: readonly IndicatorCard[];
}

/** The figures that a programme reports. */
export interface ReportedFigures {
  /** How many enterprises it supported, and of those the provincial indicators. */
  readonly cards: readonly IndicatorCard[];
  /** What other lists have, of the same supported enterprises. */
  readonly others: readonly FigureList[];
}

/** Counts the figures that a programme reports. */
export function reportedFigures(cohort: ProgrammeCohort, scope: CardScope): ReportedFigures {
  const { enterprises, wave, before } = scope;
  const [now, then] = [supportedIn(cohort, scope, wave), before && supportedIn(cohort, scope, before)];
  const card = (figure: IndicatorFigure, earlier: IndicatorFigure | null): IndicatorCard => {
    const target = cohort.file.programme.targets.find(({ indicator }) => indicator === figure.indicator);
    return {
      figure,
      progress: target ? figureProgress(figure, target, earlier ?? undefined) : null,
      change: earlier && compareFigures(earlier, figure),
    };
  };
  const answered = (indicator: Indicator) => card(now.figure(indicator), then?.figure(indicator) ?? null);
  return {
    cards: [
      card(countSupported(enterprises, now.asOf), then && countSupported(enterprises, then.asOf)),
      ...CARDS.indicators.map(answered),
    ],
    others: OTHER_LISTS.map(({ id, indicators }) => ({ id, figures: indicators.map(answered) })),
  };
}

/** The supported enterprises at the end of a wave, and what their assessments of it say. */
function supportedIn(cohort: ProgrammeCohort, { enterprises, rows }: CardScope, { id, to }: Wave) {
  // A wave that goes on is told as it stands.
  const asOf = to < cohort.asOf ? to : cohort.asOf;
  const { population, members } = registerPopulation('supported', enterprises, asOf);
  const own = new Set(members.map((member) => member.id));
  const of = rowsInWave(cohort, rows, id).filter((row) => own.has(cohort.assessments[row]?.enterprise ?? ''));
  return { asOf, figure: (indicator: Indicator) => cohort.readings.figure(indicator, of, population, asOf) };
}
