import { tallyCohort } from '../../core/analytics/cohort/tally-cohort.js';
import type { IndicatorFigure } from '../../core/analytics/indicators/figure.js';
import { figureProgress, type FigureProgressOutcome } from '../../core/analytics/indicators/figure-progress.js';
import { meanFigure } from '../../core/analytics/indicators/mean-figure.js';
import { meanIndicator } from '../../core/analytics/indicators/mean-indicator.js';
import { sumFigure } from '../../core/analytics/indicators/sum-figure.js';
import { countSupported, supportedEnterprises } from '../../core/analytics/indicators/supported-enterprises.js';
import { toldBy } from '../../core/analytics/indicators/told-by.js';
import { truthFigure } from '../../core/analytics/indicators/truth-figure.js';
import { percentToTarget } from '../../core/advice/progress.js';
import { settle } from '../../core/compiled/settle.js';
import type { Structure } from '../../core/model/instrument.js';
import type { IndicatorTarget } from '../../core/model/programme.js';
import type { ProgrammeFile } from '../../core/programme/programme-file.js';
import type { CompiledIndex } from '../../core/scoring/compiled-index.js';
import type { Cohort } from '../cohort/collect-cohort.js';
import { REPORTED } from './reported-indicators.js';
import type { CountedPopulation, Moment, ReportScope } from './report-scope.js';

/** The figures of every indicator that the questionnaire asks, by population; from the register the number of supported. */
export function indicatorFigures(
  cohort: Cohort,
  structure: Structure,
  scope: ReportScope,
  register: ProgrammeFile | null,
): readonly IndicatorFigure[] {
  const answered = scope
    .populations(scope)
    .flatMap((population) =>
      REPORTED.flatMap(({ id }) => figureOf(cohort, structure, id, population, scope.asOf) ?? []),
    );
  return [...(register ? [countSupported(register.enterprises, scope.asOf)] : []), ...answered];
}

/** The figure of an indicator over facts; `null` where the questionnaire does not ask it. */
function figureOf(
  { truths, sums }: Cohort,
  structure: Structure,
  id: string,
  { population, rows }: CountedPopulation,
  asOf: string,
): IndicatorFigure | null {
  const indicator = REPORTED.find((one) => one.id === id);
  if (indicator?.kind === 'ratioOfSums') {
    const columns = sums.get(id)?.();
    return columns ? sumFigure(indicator, columns, rows, population, asOf) : null;
  }
  const known = truths.get(id)?.();
  if (!indicator || !known) return null;
  return truthFigure(toldBy(indicator, [[structure]]), known, rows, population, asOf);
}

/** A target of the programme, and where its figure stands. */
export interface TargetProgress extends IndicatorTarget {
  /** `null` where nothing here gives the indicator. */
  readonly figure: IndicatorFigure | null;
  readonly progress: FigureProgressOutcome | null;
  /** The figure of the first wave, which progress counts from; `null` where there is no earlier wave. */
  readonly baseline: IndicatorFigure | null;
  /** How much of what is aimed at is there, 0 to 1; `null` without a figure. */
  readonly percentToTarget: number | null;
}

/** How far the supported enterprises are on the way to the targets of the programme. */
export function targetProgress(
  cohort: Cohort,
  structure: Structure,
  compiled: CompiledIndex,
  scope: ReportScope,
  register: ProgrammeFile,
): readonly TargetProgress[] {
  function figureAt(indicator: string, moment: Moment): IndicatorFigure | null {
    if (indicator === supportedEnterprises.id) return countSupported(register.enterprises, moment.asOf);
    const [supported] = scope.populations(moment);
    if (!supported) return null;
    const wanted = meanIndicator(compiled.index.id);
    if (indicator !== wanted && !indicator.startsWith(`${wanted}/`)) {
      return figureOf(cohort, structure, indicator, supported, moment.asOf);
    }
    const dimension = indicator === wanted ? undefined : indicator.slice(wanted.length + 1);
    const tally = tallyCohort(cohort.scores, supported.rows);
    return meanFigure(indicator, tally, supported.population, moment.asOf, dimension);
  }

  return register.programme.targets.map((target) => {
    const figure = figureAt(target.indicator, scope);
    const baseline = scope.baseline && figureAt(target.indicator, scope.baseline);
    const minimum = minimumOf(target.indicator, compiled);
    const percent =
      figure?.value == null
        ? null
        : percentToTarget([{ current: figure.value - minimum, target: target.value - minimum }]);
    return {
      ...target,
      figure,
      progress: figure && figureProgress(figure, target, baseline ?? undefined),
      baseline,
      percentToTarget: percent === null ? null : settle(percent),
    };
  });
}

/** Where the points of a mean begin; enterprises and shares begin at 0. */
function minimumOf(indicator: string, { index, root }: CompiledIndex): number {
  if (indicator === meanIndicator(index.id)) return root.minimum;
  return root.children.find(({ node }) => indicator === meanIndicator(index.id, node.id))?.minimum ?? 0;
}
