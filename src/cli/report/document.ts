import type { PairedChange } from '../../core/analytics/statistics/paired-change.js';
import type { SegmentFigures } from '../../core/analytics/cohort/segment-figures.js';
import type { Summary } from '../../core/analytics/statistics/summary.js';
import type { CliMessages } from '../i18n/messages.js';
import type { ReportFigures } from './figures.js';
import { isReported } from './is-reported.js';
import type { ReportNames } from './names.js';
import type { ColumnKind, ReportCell, ReportDocument, ReportSection } from './section.js';

type Words = CliMessages['report'];

/** Puts figures into words: a document of tables with what it takes to read them. */
export function reportDocument(
  figures: ReportFigures,
  faulty: number,
  names: ReportNames,
  words: Words,
  language: string,
): ReportDocument {
  const { whole, assessments, superseded, asOf, segments, change } = figures;
  return {
    language,
    title: words.title(names.instrument),
    lead: [
      words.about(names.index, whole.basis.version),
      words.counted(whole.rows, assessments, superseded, asOf),
      ...(faulty > 0 ? [words.faulty(faulty)] : []),
      names.standing,
      words.notForPublication,
    ],
    sections: [
      indicatorSection(figures, words),
      levelSection(figures, names, words),
      scoreSection(figures, names, words),
      ...segments.map((one) => segmentSection(one, names, words)),
      ...(change ? [changeSection(change, names, words)] : []),
    ].filter(({ rows }) => rows.length > 0),
  };
}

function indicatorSection({ indicators }: ReportFigures, words: Words): ReportSection {
  const { columns, headings } = words;
  const reported = indicators.filter(isReported);
  return {
    id: 'indicators',
    heading: headings.indicators,
    columns: labelled(columns, ['indicator', 'count', 'share', 'denominator', 'unknown'], {
      indicator: 'text',
      share: 'share',
    }),
    // Of what is reported as a number no share is made: it would be taken for one of another population.
    rows: reported.map(({ indicator, kind, value, numerator, denominator, missing }) => [
      words.indicators[indicator].title,
      numerator,
      kind === 'share' ? value : null,
      denominator,
      missing.unknown,
    ]),
    notes: reported.map(({ indicator }) => {
      const { title, counted, caution } = words.indicators[indicator];
      return `${title}: ${counted} ${caution}`;
    }),
  };
}

function levelSection({ whole }: ReportFigures, names: ReportNames, words: Words): ReportSection {
  const { columns, headings, withoutLevel } = words;
  const levels = whole.levels?.levels ?? [];
  const without = whole.rows - levels.reduce((sum, { count }) => sum + count, 0);
  const rows = levels.map(({ id, count }) => [names.level(id), count, count / whole.rows]);
  return {
    id: 'levels',
    heading: headings.levels,
    columns: labelled(columns, ['level', 'count', 'share'], { level: 'text', share: 'share' }),
    rows: levels.length > 0 && without > 0 ? [...rows, [withoutLevel, without, without / whole.rows]] : rows,
    notes: [],
  };
}

const FIGURES = ['n', 'mean', 'median', 'firstQuartile', 'thirdQuartile', 'deviation', 'without'] as const;
const POINTS = { mean: 'points', median: 'points', firstQuartile: 'points', thirdQuartile: 'points' } as const;

function scoreSection({ whole }: ReportFigures, names: ReportNames, words: Words): ReportSection {
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

function segmentSection({ by, segments, outside }: SegmentFigures, names: ReportNames, words: Words): ReportSection {
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

function changeSection(
  { before, after, of }: NonNullable<ReportFigures['change']>,
  names: ReportNames,
  words: Words,
): ReportSection {
  const parts = [[words.total, of.overall] as const, ...of.dimensions.map((one) => [names.node(one.id), one] as const)];
  const points = { from: 'points', to: 'points', change: 'points', low: 'points', high: 'points' } as const;
  return {
    id: 'change',
    heading: words.headings.change(before, after),
    columns: labelled(words.columns, ['part', ...CHANGE], { part: 'text', ...points, improved: 'share' }),
    rows: of.overall.pairs > 0 ? parts.map(([name, one]) => [name, ...changeCells(one)]) : [],
    notes: [words.interval],
  };
}

function changeCells({ pairs, from, to, change, shareImproved }: PairedChange): readonly ReportCell[] {
  const [low = null, high = null] = change?.interval ?? [];
  return [pairs, from, to, change?.mean ?? null, low, high, shareImproved];
}

/** Columns with their labels; counts, unless said otherwise. */
function labelled<Key extends keyof Words['columns']>(
  labels: Words['columns'],
  keys: readonly Key[],
  kinds: Readonly<Partial<Record<Key, ColumnKind>>>,
): ReportSection['columns'] {
  return keys.map((key) => ({ label: labels[key], kind: kinds[key] ?? 'count' }));
}
