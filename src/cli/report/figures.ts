import { waveChange, type WaveChange } from '../../core/analytics/change/wave-change.js';
import { cohortFigures, type CohortFigures } from '../../core/analytics/cohort/cohort-figures.js';
import { dimensionGaps, type DimensionGap } from '../../core/analytics/cohort/dimension-gaps.js';
import type { SegmentFigures } from '../../core/analytics/cohort/segment-figures.js';
import { tallyCohort } from '../../core/analytics/cohort/tally-cohort.js';
import { asksIndicator } from '../../core/analytics/indicators/asks-indicator.js';
import type { IndicatorFigure } from '../../core/analytics/indicators/figure.js';
import type { IndexReliability } from '../../core/analytics/quality/index-reliability.js';
import { pairRows } from '../../core/analytics/register/pair-rows.js';
import type { PopulationFigure, Programme, Wave } from '../../core/model/programme.js';
import type { ProgrammeFile } from '../../core/programme/programme-file.js';
import { nationalTargets, type NationalTarget } from '../../core/regions/vietnam/support/national-targets.js';
import type { CompiledIndex } from '../../core/scoring/compiled-index.js';
import type { ScoreOptions } from '../../core/scoring/score.js';
import type { Cohort } from '../cohort/collect-cohort.js';
import type { LoadedInstrument } from '../instruments/load-instrument.js';
import { dataQuality, type DataQuality } from './data-quality.js';
import {
  reliabilityOf,
  reportedActions,
  sampleOf,
  segmentActions,
  type ReportedAction,
  type SampleRule,
  type SegmentActions,
} from './sampled.js';
import { indicatorFigures, targetProgress, type TargetProgress } from './indicator-figures.js';
import { REPORTED } from './reported-indicators.js';
import type { ReportScope } from './report-scope.js';
import { figuresOf, groupingBy } from './segments-of.js';

/** The figures of a file of responses, or of a register. */
export interface ReportFigures {
  /** Date that the figures stand for. */
  readonly asOf: string;
  /** Id of the wave that was asked for; `null` where it is the latest of each enterprise. */
  readonly wave: string | null;
  /** Of a register; `null` of a file of responses. */
  readonly programme: ReportedProgramme | null;
  /** Assessments that were read, and those that do not count: not the latest, of another wave, after the date. */
  readonly assessments: number;
  readonly superseded: number;
  readonly indicators: readonly IndicatorFigure[];
  /** Ids of indicators that the questionnaire does not ask: unknown, whatever was answered. */
  readonly notAsked: readonly string[];
  /** Targets of the country, of indicators that are reported: not those of the programme. */
  readonly nationalTargets: readonly { readonly indicator: string; readonly target: NationalTarget }[];
  readonly targets: readonly TargetProgress[];
  /** Of each enterprise that counts. */
  readonly whole: CohortFigures;
  readonly gaps: readonly DimensionGap[];
  readonly segments: readonly SegmentFigures[];
  /** From the first wave to the last, or to the one that was asked for; `null` where there are not two. */
  readonly change: { readonly before: string; readonly after: string; readonly of: WaveChange } | null;
  /** Whom actions and reliability are worked out of. */
  readonly sample: SampleRule;
  readonly actions: readonly ReportedAction[];
  /** Only where they were asked for. */
  readonly segmentActions: readonly { readonly by: string; readonly segments: readonly SegmentActions[] }[];
  readonly reliability: IndexReliability | null;
  readonly quality: DataQuality | null;
}

/** What a report tells of its programme. */
export interface ReportedProgramme extends Pick<Programme, 'id' | 'names'> {
  readonly wave: (Wave & { readonly running: boolean }) | null;
  /** Enterprises in the register, and assessments by other questionnaires, which are not counted. */
  readonly enterprises: number;
  readonly otherInstruments: number;
  readonly populations: readonly PopulationFigure[];
}

/** What figures are asked for. */
export interface FigureWishes {
  readonly wave: string | undefined;
  readonly register: ProgrammeFile | null;
  /** What divides the segments. */
  readonly by: readonly string[];
  /** Whether the actions of each segment are wanted. */
  readonly actions: boolean;
  readonly options: ScoreOptions;
}

/** Works out the figures of a cohort. */
export function reportFigures(
  cohort: Cohort,
  { structure }: LoadedInstrument,
  compiled: CompiledIndex,
  scope: ReportScope,
  { wave, register, by, actions, options }: FigureWishes,
): ReportFigures {
  const { assessments, scores } = cohort;
  const whole = cohortFigures(tallyCohort(scores, scope.rows));
  const divide = groupingBy(cohort, scope, register);
  const { compared } = scope;
  const { taken, rule } = sampleOf(cohort, scope);
  const asked = REPORTED.filter((one) => asksIndicator(structure, one));
  return {
    asOf: scope.asOf,
    wave: wave ?? null,
    programme: register && programmeOf(register, scope.wave, structure.id),
    assessments: assessments.rows,
    superseded: assessments.rows - scope.rows.length,
    indicators: indicatorFigures(cohort, structure, scope, register),
    notAsked: REPORTED.filter((one) => !asked.includes(one)).map(({ id }) => id),
    nationalTargets: asked.flatMap(({ id, nationalTarget }) =>
      nationalTargets.filter((target) => target.id === nationalTarget).map((target) => ({ indicator: id, target })),
    ),
    targets: register ? targetProgress(cohort, structure, compiled, scope, register) : [],
    whole,
    gaps: dimensionGaps(compiled, whole),
    segments: by.flatMap((field) => {
      const grouping = divide(field);
      const found = grouping && figuresOf(cohort, grouping);
      return found && found.segments.length > 0 ? [found] : [];
    }),
    change: compared && { ...compared, of: waveChange(scores, pairRows(assessments, scope.inWaves, compared)) },
    sample: rule,
    actions: reportedActions(structure, taken, options),
    segmentActions: (actions ? by : []).flatMap((field) => {
      const grouping = divide(field);
      return grouping
        ? [{ by: field, segments: segmentActions(structure, taken, options, grouping, scores.rows) }]
        : [];
    }),
    reliability: reliabilityOf(compiled, structure, taken),
    quality: dataQuality(cohort, scope, structure, register?.enterprises.length ?? null),
  };
}

function programmeOf(
  { programme, enterprises, assessments }: ProgrammeFile,
  wave: ReportedProgramme['wave'],
  instrument: string,
): ReportedProgramme {
  const { id, names, populations } = programme;
  const otherInstruments = assessments.filter(({ response }) => response.instrument.id !== instrument).length;
  return { id, names, wave, enterprises: enterprises.length, otherInstruments, populations };
}
