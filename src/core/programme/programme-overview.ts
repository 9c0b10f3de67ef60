import { waveChange, type WaveChange } from '../analytics/change/wave-change.js';
import { cohortFigures, type CohortFigures } from '../analytics/cohort/cohort-figures.js';
import { cohortScores, type CohortScores } from '../analytics/cohort/cohort-scores.js';
import { groupRows } from '../analytics/cohort/group-rows.js';
import type { Grouping } from '../analytics/cohort/grouping.js';
import { segmentFigures, type SegmentFigures } from '../analytics/cohort/segment-figures.js';
import { tallyCohort } from '../analytics/cohort/tally-cohort.js';
import { byRow } from '../analytics/register/by-row.js';
import { dimensionGaps, type DimensionGap } from '../analytics/cohort/dimension-gaps.js';
import { groupMembers } from '../analytics/register/group-members.js';
import { pairRows } from '../analytics/register/pair-rows.js';
import type { CalendarDate, Wave } from '../model/programme.js';
import type { ColumnScores } from '../scoring/columns/column-scores.js';
import { scoreColumns } from '../scoring/columns/score-columns.js';
import { compileIndex } from '../scoring/compile-index.js';
import { reportedFigures, type ReportedFigures } from './indicator-cards.js';
import { meanAims, type MeanAims } from './mean-aims.js';
import type { ProgrammeCohort } from './programme-cohort.js';
import {
  filteredEnterprises,
  filteredRows,
  rowsInWave,
  type FilterName,
  type ProgrammeFilter,
} from './programme-filter.js';
import { segmentChanges, type SegmentChange } from './segment-changes.js';

/** The scores of a cohort by one index and weighting: made anew only when one of those changes. */
export interface ScoredCohort {
  readonly scores: ColumnScores;
  readonly counted: CohortScores;
}

/** What is looked at. */
export interface ProgrammeScope {
  readonly filter: ProgrammeFilter;
  /** Id of the wave. */
  readonly wave: string;
  /** What segments are told by. */
  readonly by: FilterName;
}

/** Everything that an officer sees of one wave. */
export interface ProgrammeOverview extends ReportedFigures {
  readonly wave: Wave;
  /** Date that its figures stand for: its last day, or today where it still goes on. */
  readonly asOf: CalendarDate;
  /** The wave before; `null` in the first. */
  readonly before: Wave | null;
  /** Of the assessed enterprises. */
  readonly figures: CohortFigures;
  /** Those of the wave before. */
  readonly earlier: CohortFigures | null;
  readonly segments: SegmentFigures;
  /** Of the enterprises in both waves. */
  readonly change: WaveChange | null;
  /** Likewise of each segment. */
  readonly segmentChanges: readonly SegmentChange[];
  /** The dimensions by how little of them is reached, the largest gap first. */
  readonly gaps: readonly DimensionGap[];
  /** How far the means are on their way to what the programme aims at; `null` without such targets. */
  readonly aims: MeanAims | null;
  /** Registered enterprises that pass the filter, and how many of them were assessed in the wave. */
  readonly registered: number;
  readonly assessed: number;
}

/** Scores a cohort with coverage. */
export function scoredCohort(
  { structure, answers }: ProgrammeCohort,
  options: { readonly index?: string; readonly weighting?: string } = {},
): ScoredCohort {
  const scores = scoreColumns(structure, answers, { ...options, coverage: true });
  return { scores, counted: cohortScores(scores) };
}

/** Tells a wave of a programme; `null` where the programme has no such wave. */
export function programmeOverview(
  cohort: ProgrammeCohort,
  { counted }: ScoredCohort,
  { filter, wave: id, by }: ProgrammeScope,
): ProgrammeOverview | null {
  const { waves } = cohort.file.programme;
  const at = waves.findIndex((wave) => wave.id === id);
  const wave = waves[at];
  if (!wave) return null;
  const before = waves[at - 1] ?? null;
  const rows = filteredRows(cohort, filter);
  const current = rowsInWave(cohort, rows, wave.id);
  const positions = filteredEnterprises(cohort, filter);
  const enterprises = [...positions].flatMap((position) => cohort.file.enterprises[position] ?? []);
  const { index, weighting, variants } = counted.basis;
  const compiled = compileIndex(cohort.structure, index, { weighting, variants });
  const figures = cohortFigures(tallyCohort(counted, current));
  const pairs = before && pairRows(cohort.rows, rows, { before: before.id, after: wave.id });
  const change = pairs && waveChange(counted, pairs);
  return {
    wave,
    asOf: wave.to < cohort.asOf ? wave.to : cohort.asOf,
    before,
    ...reportedFigures(cohort, { enterprises, rows, wave, before }),
    figures,
    earlier: before && cohortFigures(tallyCohort(counted, rowsInWave(cohort, rows, before.id))),
    segments: segmentFigures(counted, divided(cohort, by, current)),
    change,
    segmentChanges: pairs ? segmentChanges(counted, pairs, divided(cohort, by, pairs.before)) : [],
    gaps: dimensionGaps(compiled, figures),
    aims: change && meanAims(compiled, change, cohort.file.programme.targets),
    registered: enterprises.length,
    assessed: current.length,
  };
}

/** Rows by the segments of their enterprises. */
function divided({ divisions, rows: { enterprise } }: ProgrammeCohort, by: FilterName, rows: Uint32Array): Grouping {
  if (by === 'measure') return groupMembers(divisions.measure, enterprise, rows);
  return groupRows(byRow(divisions[by], enterprise), rows);
}
