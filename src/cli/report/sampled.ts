import type { Grouping } from '../../core/analytics/cohort/grouping.js';
import { usefulActions } from '../../core/analytics/cohort/useful-actions.js';
import { indexReliability, type IndexReliability } from '../../core/analytics/quality/index-reliability.js';
import type { Structure } from '../../core/model/instrument.js';
import { encodeColumns } from '../../core/scoring/columns/encode-columns.js';
import type { CompiledIndex } from '../../core/scoring/compiled-index.js';
import type { ScoreOptions } from '../../core/scoring/score.js';
import type { Cohort } from '../cohort/collect-cohort.js';
import { SAMPLE_SIZE, type SampledSituation } from '../cohort/situation-sample.js';
import type { ReportScope } from './report-scope.js';

/** Which enterprises are looked at one by one. */
export interface SampleRule {
  /** `all`, or `lowestHash`: those whose ids have the lowest hashes, the same ones at every run. */
  readonly rule: 'all' | 'lowestHash';
  readonly most: number;
  readonly enterprises: number;
  readonly of: number;
}

/** The sample as far as it counts, and how it was taken. */
export function sampleOf(
  { sample, scores }: Cohort,
  { rows }: ReportScope,
): { readonly taken: readonly SampledSituation[]; readonly rule: SampleRule } {
  const taken = membersOf(sample, rows, scores.rows);
  const rule = taken.length === rows.length ? 'all' : 'lowestHash';
  return { taken, rule: { rule, most: SAMPLE_SIZE, enterprises: taken.length, of: rows.length } };
}

/** Those of a sample that are among some rows. */
function membersOf(sample: readonly SampledSituation[], rows: Uint32Array, total: number): readonly SampledSituation[] {
  // A byte a row: a set of so many numbers would take fifty times as much.
  const isMember = new Uint8Array(total);
  for (const row of rows) isMember[row] = 1;
  return sample.filter(({ row }) => isMember[row] === 1);
}

/** An action as it is reported. */
export interface ReportedAction {
  readonly id: string;
  /** Enterprises of the sample that it helps, and those of them that need nothing first. */
  readonly helps: number;
  readonly now: number;
  /** Points: mean gain of those that it helps, and of everybody. */
  readonly gain: number | null;
  readonly worth: number;
  readonly cost: number;
}

/** The actions of a segment. */
export interface SegmentActions {
  readonly segment: string;
  /** Enterprises of the sample. */
  readonly enterprises: number;
  readonly actions: readonly ReportedAction[];
}

/** How many actions are told, of all and of a segment. */
const TOLD = { whole: 10, segment: 3 } as const;

/** What would help most: the actions by what they truly add. */
export function reportedActions(
  structure: Structure,
  taken: readonly SampledSituation[],
  options: ScoreOptions,
  most: number = TOLD.whole,
): readonly ReportedAction[] {
  const situations = taken.map(({ situation }) => situation);
  const found = situations.length > 0 ? usefulActions(structure, situations, options) : [];
  return found
    .filter(({ worth }) => worth > 0)
    .slice(0, most)
    .map(({ action, helps, now, gain, worth, cost }) => ({ id: action.id, helps, now, gain, worth, cost }));
}

/** The same of every segment with somebody of the sample in it. */
export function segmentActions(
  structure: Structure,
  taken: readonly SampledSituation[],
  options: ScoreOptions,
  { groups }: Grouping,
  total: number,
): readonly SegmentActions[] {
  return groups.flatMap(({ segment, rows }) => {
    const own = membersOf(taken, rows, total);
    if (own.length === 0) return [];
    return [{ segment, enterprises: own.length, actions: reportedActions(structure, own, options, TOLD.segment) }];
  });
}

/** How far the questions of the index go together, in the sample. */
export function reliabilityOf(
  compiled: CompiledIndex,
  structure: Structure,
  taken: readonly SampledSituation[],
): IndexReliability | null {
  if (taken.length === 0) return null;
  const columns = encodeColumns(
    structure,
    taken.map(({ situation }) => situation),
  );
  return indexReliability(compiled, structure, columns);
}
