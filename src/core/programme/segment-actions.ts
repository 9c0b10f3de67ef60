import { usefulActionSteps, type ActionProgress, type UsefulAction } from '../analytics/cohort/useful-actions.js';
import { supportedBy } from '../analytics/register/supported-by.js';
import type { ProgrammeCohort } from './programme-cohort.js';
import { filteredRows, rowsInWave } from './programme-filter.js';
import type { ProgrammeOverview } from './programme-overview.js';
import type { ProgrammeState } from './programme-state.js';
import type { ScoredCohort } from './programme-overview.js';

/** Most actions that are told. */
const TOLD = 10;

/** Whose answers are looked at for what would help. */
export interface Helped {
  /** The supported ones where there are any and nobody wants all; else everybody in scope. */
  readonly of: 'supported' | 'all';
  /** Enterprises that were assessed in the wave. */
  readonly enterprises: number;
  /** Of them the supported ones: there is a choice where that is neither none nor all. */
  readonly supported: number;
}

/** What would help the enterprises in scope. */
export interface SegmentActions extends Helped {
  /** The most useful first, up to ten. */
  readonly actions: readonly UsefulAction[];
  /** How many help anybody at all. */
  readonly found: number;
}

/** Whom `segmentActionSteps` looks at. */
export function helpedIn(
  cohort: ProgrammeCohort,
  overview: Pick<ProgrammeOverview, 'wave' | 'asOf'>,
  state: Pick<ProgrammeState, 'filter' | 'help'>,
): Helped {
  const { rows, supported, of } = rowsOf(cohort, overview, state);
  return { of, enterprises: rows.length, supported };
}

/** Finds what would help the enterprises in scope, a piece at a time; see `usefulActionSteps`. */
export function* segmentActionSteps(
  cohort: ProgrammeCohort,
  { scores: { basis } }: ScoredCohort,
  overview: Pick<ProgrammeOverview, 'wave' | 'asOf'>,
  state: Pick<ProgrammeState, 'filter' | 'help'>,
): Generator<ActionProgress, SegmentActions> {
  const { rows, supported, of } = rowsOf(cohort, overview, state);
  const situations = Array.from(rows).flatMap((row) => cohort.assessments[row]?.response ?? []);
  const { index, weighting, variants } = basis;
  const actions = yield* usefulActionSteps(cohort.structure, situations, { index, weighting, variants });
  return { of, enterprises: rows.length, supported, actions: actions.slice(0, TOLD), found: actions.length };
}

function rowsOf(
  cohort: ProgrammeCohort,
  { wave, asOf }: Pick<ProgrammeOverview, 'wave' | 'asOf'>,
  { filter, help }: Pick<ProgrammeState, 'filter' | 'help'>,
) {
  const all = rowsInWave(cohort, filteredRows(cohort, filter), wave.id);
  const isSupported = (row: number): boolean => {
    const enterprise = cohort.file.enterprises[(cohort.rows.enterprise[row] ?? 0) - 1];
    return enterprise !== undefined && supportedBy(enterprise, asOf).length > 0;
  };
  const supported = all.filter(isSupported);
  const of = help === 'supported' && supported.length > 0 ? 'supported' : 'all';
  return { rows: of === 'supported' ? supported : all, supported: supported.length, of } as const;
}
