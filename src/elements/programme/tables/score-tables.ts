import type { Summary } from '../../../core/analytics/statistics/summary.js';
import type { PairedChange } from '../../../core/analytics/statistics/paired-change.js';
import type { ProgrammeView } from '../programme-view.js';
import { columns, inFiles, type FigureCell, type FigureTable } from './figure-table.js';

/** Enterprises on each level; nothing where the index has no levels. */
export function levelsTable({ messages, overview, labels }: ProgrammeView): FigureTable | null {
  const { levels: words } = messages;
  const { levels } = overview.figures;
  if (!levels) return null;
  const before = overview.earlier?.levels ?? null;
  const total = levels.levels.reduce((sum, { count }) => sum + count, 0);
  const withheld = levels.withheld.reduce((sum, { count }) => sum + count, 0);
  return {
    id: 'levels',
    heading: words.heading,
    columns: [
      ...columns('text', words.level),
      ...columns('count', words.now),
      ...columns('share', words.share),
      ...(before ? columns('count', words.before) : []),
    ],
    rows: levels.levels.map(({ id, count }, at) => [
      labels.level(id),
      count,
      total === 0 ? null : count / total,
      ...(before ? [before.levels[at]?.count ?? 0] : []),
    ]),
    notes: withheld > 0 ? [`${words.withoutLevel}: ${withheld}.`] : [],
  };
}

/** Means with the middle half, of the whole and of each dimension. */
export function meansTable({ messages, overview, labels }: ProgrammeView): FigureTable {
  const { means, report } = messages;
  const { overall, dimensions } = overview.figures;
  const row = (label: string, { n, without, mean, median, quartiles, deviation }: Summary): readonly FigureCell[] => [
    label,
    n,
    without,
    mean,
    median,
    quartiles?.[0] ?? null,
    quartiles?.[1] ?? null,
    deviation,
  ];
  return {
    id: 'means',
    heading: means.heading,
    columns: [
      ...columns('text', means.dimension),
      ...columns('count', means.n, report.without),
      ...columns('points', means.mean, means.median, report.firstQuartile, report.thirdQuartile),
      ...inFiles(columns('points', report.deviation)),
    ],
    rows: [row(means.whole, overall), ...dimensions.map((one) => row(labels.node(one.id), one))],
    notes: [],
  };
}

/** Before and after, of the enterprises in both waves; nothing in the first wave. */
export function changeTable({ messages, overview, labels }: ProgrammeView): FigureTable | null {
  const { change: words, means } = messages;
  const { change } = overview;
  if (!change || change.overall.pairs === 0) return null;
  const { overall, dimensions, levels } = change;
  return {
    id: 'change',
    heading: words.heading,
    columns: [...columns('text', means.dimension), ...changeColumns(messages)],
    rows: [
      [means.whole, ...changeCells(overall)],
      ...dimensions.map((one) => [labels.node(one.id), ...changeCells(one)]),
    ],
    notes: [
      words.pairs(overall.pairs),
      ...(levels ? [words.moves(levels.up, levels.same, levels.down)] : []),
      words.interval95,
    ],
  };
}

/** How far the means are on their way; nothing where the programme aims at none. */
export function aimsTable({ messages, overview, labels }: ProgrammeView): FigureTable | null {
  const { progress: words, means } = messages;
  if (!overview.aims) return null;
  const { aims, percentToTarget } = overview.aims;
  const share = new Intl.NumberFormat(messages.locale, { style: 'percent', maximumFractionDigits: 1 });
  return {
    id: 'aims',
    heading: words.heading,
    columns: [
      ...columns('text', means.dimension),
      ...columns('points', words.mean, words.target),
      ...columns('date', words.by),
      ...columns('share', words.way),
    ],
    rows: aims.map(({ dimension, mean, target, by, progressToDate }) => [
      dimension === null ? means.whole : labels.node(dimension),
      mean,
      target,
      by,
      progressToDate,
    ]),
    notes: [...(percentToTarget === null ? [] : [words.percentToTarget(share.format(percentToTarget))]), words.note],
  };
}

/** The figures of each segment. */
export function segmentsTable({ messages, overview, state, nameSegment, labels }: ProgrammeView): FigureTable {
  const { segments, outside } = overview.segments;
  const { means, report, scope } = messages;
  const levels = overview.figures.levels?.levels ?? [];
  return {
    id: 'segments',
    heading: messages.segments.heading(scope.names[state.by]),
    columns: [
      ...columns('text', scope.names[state.by]),
      ...columns('count', means.n, report.without),
      ...columns('points', means.mean, means.median, report.firstQuartile, report.thirdQuartile),
      ...inFiles([
        ...levels.flatMap(({ id }) => columns('count', labels.level(id))),
        ...overview.figures.dimensions.flatMap(({ id }) => columns('points', `${means.mean}: ${labels.node(id)}`)),
      ]),
    ],
    rows: segments
      .filter(({ rows }) => rows > 0)
      .map(({ segment, overall, dimensions, levels: own }) => [
        nameSegment(state.by, segment),
        overall.n,
        overall.without,
        overall.mean,
        overall.median,
        overall.quartiles?.[0] ?? null,
        overall.quartiles?.[1] ?? null,
        ...levels.map((_, at) => own?.levels[at]?.count ?? null),
        ...dimensions.map(({ mean }) => mean),
      ]),
    notes: outside > 0 ? [messages.segments.outside(outside)] : [],
  };
}

/** Before and after of each segment; nothing without pairs. */
export function segmentChangesTable({ messages, overview, state, nameSegment }: ProgrammeView): FigureTable | null {
  const { segmentChange: words, scope, change } = messages;
  const known = overview.segmentChanges.filter(({ pairs }) => pairs > 0);
  if (known.length === 0) return null;
  return {
    id: 'segment-changes',
    heading: words.heading(scope.names[state.by]),
    columns: [...columns('text', scope.names[state.by]), ...changeColumns(messages)],
    rows: known.map((one) => [nameSegment(state.by, one.segment), ...changeCells(one)]),
    notes: [change.interval95],
  };
}

function changeColumns({ change, segmentChange }: ProgrammeView['messages']): FigureTable['columns'] {
  return [
    ...columns('count', segmentChange.pairs),
    ...columns('points', change.before, change.after),
    ...columns('changeOfPoints', change.change, segmentChange.low, segmentChange.high),
    ...columns('share', change.improved),
  ];
}

function changeCells({ pairs, from, to, change, shareImproved }: PairedChange): readonly FigureCell[] {
  const [low = null, high = null] = change?.interval ?? [];
  return [pairs, from, to, change?.mean ?? null, low, high, shareImproved];
}
