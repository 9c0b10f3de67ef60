import { own } from '../../core/compiled/own.js';
import type { NodeScore } from '../../core/scoring/result.js';

/** What a line of the radar stands for; decides its colour, dash and point shape. */
export type RadarRole = 'enterprise' | 'benchmark' | 'earlier';

/** One line: a value for each dimension, in order. `null` is a gap, never zero. */
export interface RadarSeries {
  readonly role: RadarRole;
  readonly label: string;
  readonly values: readonly (number | null)[];
  /** Lowest and highest value for each dimension, drawn as a band: what is still possible, or the middle half of a cohort. */
  readonly bounds?: readonly (RadarRange | null)[];
}

/** Lowest and highest value that something can still become. */
export interface RadarRange {
  readonly low: number;
  readonly high: number;
}

/** Everything a radar shows. */
export interface RadarData {
  readonly scale: { readonly minimum: number; readonly maximum: number };
  /** Whether the numbers are shares, and are written with a percent sign. */
  readonly percent?: boolean;
  readonly dimensions: readonly { readonly id: string; readonly label: string }[];
  readonly series: readonly RadarSeries[];
  /** What the band of the first line means, where that is not what one response can still become. */
  readonly band?: { readonly key: string; readonly head: string };
}

/** Scores by dimension that another line is made of: a benchmark, or an earlier result. */
export interface RadarComparison {
  readonly role: 'benchmark' | 'earlier';
  readonly label: string;
  readonly scores: Readonly<Record<string, number | null>>;
  /** The middle half of a cohort, drawn as a band. */
  readonly ranges?: Readonly<Record<string, RadarRange | null>>;
}

/** What {@link radarData} is made of. */
export interface RadarSource {
  readonly scale: RadarData['scale'];
  readonly percent?: boolean;
  readonly dimensions: readonly NodeScore[];
  /** What people call a dimension. */
  readonly labelOf: (dimension: string) => string;
  /** What the line of the enterprise is called. */
  readonly label: string;
  readonly comparisons?: readonly RadarComparison[];
}

/** The lines that have a band, in order: each band has a meaning of its own. */
export function banded({ series }: Pick<RadarData, 'series'>): readonly RadarSeries[] {
  return series.filter(({ bounds }) => bounds?.some((range) => range !== null));
}

/** Brings the dimensions of a result, and what it is compared with, into the form of a radar. */
export function radarData({
  scale,
  percent = false,
  dimensions,
  labelOf,
  label,
  comparisons = [],
}: RadarSource): RadarData {
  return {
    scale,
    percent,
    dimensions: dimensions.map(({ id }) => ({ id, label: labelOf(id) })),
    series: [
      { role: 'enterprise', label, values: dimensions.map(({ score }) => score), bounds: dimensions.map(range) },
      ...comparisons.map((comparison) => line(comparison, dimensions)),
    ],
  };
}

function range({ bounds: { low, high } }: NodeScore): RadarRange | null {
  return low === null || high === null || low === high ? null : { low, high };
}

function line({ role, label, scores, ranges }: RadarComparison, dimensions: readonly NodeScore[]): RadarSeries {
  const values = dimensions.map(({ id }) => own(scores, id) ?? null);
  const bounds = ranges && dimensions.map(({ id }) => own(ranges, id) ?? null);
  return { role, label, values, ...(bounds && { bounds }) };
}
