import type { SegmentFigures } from '../../../core/analytics/cohort/segment-figures.js';
import { withoutLevel } from '../../../core/analytics/cohort/without-level.js';
import type { PairedChange } from '../../../core/analytics/statistics/paired-change.js';
import type { Summary } from '../../../core/analytics/statistics/summary.js';
import type { ReportFigures } from '../figures.js';
import type { ReportNames } from '../names.js';
import type { ReportMessages } from '../report-messages.js';
import type { ReportCell, ReportSection } from '../section.js';
import { labelled } from './labelled.js';

const POINTS = { mean: 'points', median: 'points', firstQuartile: 'points', thirdQuartile: 'points' } as const;

/** Enterprises by level. */
export function levelSection({ whole }: ReportFigures, names: ReportNames, words: ReportMessages): ReportSection {
  const { columns, headings } = words;
  const levels = whole.levels?.levels ?? [];
  const without = withoutLevel(whole);
  const share = (count: number) => (whole.rows > 0 ? count / whole.rows : null);
  const rows = levels.map(({ id, count }) => [names.level(id), count, share(count)]);
  return {
    id: 'levels',
    heading: headings.levels,
    columns: labelled(columns, ['level', 'count', 'share'], { level: 'text', share: 'share' }),
    rows: levels.length > 0 && without > 0 ? [...rows, [words.withoutLevel, without, share(without)]] : rows,
    notes: levels.length > 0 ? [words.levelsNote] : [],
  };
}

const FIGURES = ['n', 'mean', 'median', 'firstQuartile', 'thirdQuartile', 'deviation', 'without'] as const;

/** The scores of the whole and of each dimension. */
export function scoreSection({ whole }: ReportFigures, names: ReportNames, words: ReportMessages): ReportSection {
  const parts = [
    [words.total, whole.overall] as const,
    ...whole.dimensions.map((one) => [names.node(one.id), one] as const),
  ];
  return {
    id: 'scores',
    heading: words.headings.figures,
    columns: labelled(words.columns, ['part', ...FIGURES], { part: 'text', ...POINTS, deviation: 'points' }),
    rows: parts.map(([name, summary]) => [name, ...summaryCells(summary)]),
    notes: [],
  };
}

function summaryCells({ n, mean, median, quartiles, deviation, without }: Summary): readonly ReportCell[] {
  return [n, mean, median, quartiles?.[0] ?? null, quartiles?.[1] ?? null, deviation, without];
}

/** The dimensions of which the least is reached. */
export function gapSection({ gaps }: ReportFigures, names: ReportNames, words: ReportMessages): ReportSection {
  return {
    id: 'gaps',
    heading: words.headings.gaps,
    columns: labelled(words.columns, ['part', 'n', 'mean', 'reached'], {
      part: 'text',
      mean: 'points',
      reached: 'share',
    }),
    rows: gaps.map(({ id, n, mean, reached }) => [names.node(id), n, mean, reached]),
    notes: [words.gapsNote],
  };
}

/** The figures of the segments of a field. */
export function segmentSection(
  { by, segments, outside }: SegmentFigures,
  names: ReportNames,
  words: ReportMessages,
): ReportSection {
  const { columns, headings } = words;
  const levels = segments[0]?.levels?.levels.map(({ id }) => id) ?? [];
  return {
    id: `by-${by}`,
    heading: headings.segments(names.field(by)),
    columns: [
      ...labelled(columns, ['segment', 'enterprises', 'n', 'mean', 'median'], { segment: 'text', ...POINTS }),
      ...levels.map((id) => ({ label: names.level(id), kind: 'count' as const })),
    ],
    rows: segments.map(({ segment, rows, overall, levels: tally }) => [
      names.segment(by, segment),
      rows,
      overall.n,
      overall.mean,
      overall.median,
      ...(tally?.levels.map(({ count }) => count) ?? []),
    ]),
    notes: outside > 0 ? [words.withoutSegment(outside)] : [],
  };
}

const CHANGE = ['pairs', 'from', 'to', 'change', 'low', 'high', 'improved'] as const;

/** How the same enterprises changed from one wave to another. */
export function changeSection(
  { before, after, of }: NonNullable<ReportFigures['change']>,
  names: ReportNames,
  words: ReportMessages,
): ReportSection {
  const parts = [[words.total, of.overall] as const, ...of.dimensions.map((one) => [names.node(one.id), one] as const)];
  const points = { from: 'points', to: 'points', change: 'points', low: 'points', high: 'points' } as const;
  return {
    id: 'change',
    heading: words.headings.change(names.wave(before), names.wave(after)),
    columns: labelled(words.columns, ['part', ...CHANGE], { part: 'text', ...points, improved: 'share' }),
    rows: of.overall.pairs > 0 ? parts.map(([name, one]) => [name, ...changeCells(one)]) : [],
    notes: [words.interval],
  };
}

function changeCells({ pairs, from, to, change, shareImproved }: PairedChange): readonly ReportCell[] {
  const [low = null, high = null] = change?.interval ?? [];
  return [pairs, from, to, change?.mean ?? null, low, high, shareImproved];
}
