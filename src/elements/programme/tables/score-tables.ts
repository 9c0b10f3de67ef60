import type { CohortFigures } from '../../../core/analytics/cohort/cohort-figures.js';
import { withoutLevel } from '../../../core/analytics/cohort/without-level.js';
import type { Summary } from '../../../core/analytics/statistics/summary.js';
import { assessedSegments } from '../../../core/programme/assessed-segments.js';
import { points, type ProgrammeView } from '../programme-view.js';
import { whole } from '../written.js';
import { IN_FILES, NOWHERE, OFF_SCREEN, ON_SCREEN, tableOf, type ColumnOf, type FigureTable } from './figure-table.js';

/** Enterprises on each level and without one, as shares of all assessed ones; nothing where the index has no levels. */
export function levelsTable({ messages, overview, labels }: ProgrammeView): FigureTable | null {
  const { levels: words } = messages;
  const { figures, earlier } = overview;
  if (!figures.levels) return null;
  const before = earlier?.levels?.levels ?? null;
  const levels = figures.levels.levels.map(({ id, count }, at) => ({
    label: labels.level(id),
    count,
    earlier: before?.[at]?.count ?? 0,
  }));
  const without = {
    label: words.withoutLevel,
    count: withoutLevel(figures),
    earlier: earlier ? withoutLevel(earlier) : 0,
  };
  return tableOf({
    id: 'levels',
    heading: words.heading,
    caption: words.caption,
    of: without.count + without.earlier > 0 ? [...levels, without] : levels,
    columns: [
      { kind: 'text', label: words.level, tell: ({ label }) => label },
      { kind: 'count', label: words.now, tell: ({ count }) => count },
      { kind: 'bar', label: words.share, tell: ({ count }) => (figures.rows === 0 ? null : count / figures.rows) },
      { kind: 'count', label: words.before, ...(before ? {} : { at: NOWHERE }), tell: ({ earlier }) => earlier },
    ],
    notes: [words.shareOf(whole(messages, figures.rows))],
  });
}

/** Means with the middle half, of the whole and of each dimension. */
export function meansTable(view: ProgrammeView): FigureTable {
  const { messages, overview, labels } = view;
  const { means, report } = messages;
  const { overall, dimensions } = overview.figures;
  return tableOf({
    id: 'means',
    heading: means.heading,
    caption: means.caption,
    of: [
      { label: means.whole, ...overall },
      ...dimensions.map((dimension) => ({ label: labels.node(dimension.id), ...dimension })),
    ],
    columns: [
      { kind: 'text', label: means.dimension, tell: ({ label }) => label },
      ...summaryColumns(view),
      {
        kind: 'together',
        label: means.quartiles,
        at: ON_SCREEN,
        tell: ({ quartiles }) => quartiles?.map((quartile) => points(view, quartile)).join('–') ?? null,
      },
      ...quartileColumns(view),
      { kind: 'points', label: report.deviation, at: IN_FILES, tell: ({ deviation }) => deviation },
    ],
  });
}

/** The figures of each segment, for a look; what is published goes through disclosure control. */
export function segmentsTable(view: ProgrammeView): FigureTable {
  const { messages, overview, state, nameSegment, labels } = view;
  const { means, scope, segments: words } = messages;
  const { figures, segments } = overview;
  return tableOf({
    id: 'segments',
    heading: words.heading(scope.names[state.by]),
    empty: words.empty,
    of: assessedSegments(segments).map((segment) => ({ ...segment, ...segment.overall })),
    columns: [
      { kind: 'text', label: scope.names[state.by], tell: ({ segment }) => nameSegment(state.by, segment) },
      ...summaryColumns(view),
      ...quartileColumns(view),
      ...(figures.levels?.levels ?? []).map(({ id }, at): ColumnOf<CohortFigures> => ({
        kind: 'count',
        label: labels.level(id),
        at: IN_FILES,
        tell: ({ levels }) => levels?.levels[at]?.count ?? null,
      })),
      ...figures.dimensions.map(({ id }, at): ColumnOf<CohortFigures> => ({
        kind: 'points',
        label: `${means.mean}: ${labels.node(id)}`,
        at: IN_FILES,
        tell: ({ dimensions }) => dimensions[at]?.mean ?? null,
      })),
    ],
    notes: segments.outside > 0 ? [words.outside(segments.outside)] : [],
  });
}

/** The dimensions by how little of them is reached. */
export function gapsTable({ messages, overview, labels }: ProgrammeView): FigureTable {
  const { gaps, means } = messages;
  return tableOf({
    id: 'gaps',
    heading: gaps.heading,
    empty: gaps.none,
    lead: [{ text: gaps.introduction, at: ON_SCREEN }],
    of: overview.gaps,
    columns: [
      { kind: 'text', label: gaps.dimension, tell: ({ id }) => labels.node(id) },
      { kind: 'bar', label: gaps.reached, tell: ({ reached }) => reached },
      { kind: 'points', label: means.mean, tell: ({ mean }) => mean },
      { kind: 'count', label: means.n, tell: ({ n }) => n },
    ],
  });
}

function summaryColumns({ messages: { means, report } }: ProgrammeView): readonly ColumnOf<Summary>[] {
  return [
    { kind: 'count', label: means.n, tell: ({ n }) => n },
    { kind: 'count', label: report.without, at: OFF_SCREEN, tell: ({ without }) => without },
    { kind: 'points', label: means.mean, tell: ({ mean }) => mean },
    { kind: 'points', label: means.median, tell: ({ median }) => median },
  ];
}

function quartileColumns({ messages: { report } }: ProgrammeView): readonly ColumnOf<Summary>[] {
  return [
    { kind: 'points', label: report.firstQuartile, at: OFF_SCREEN, tell: ({ quartiles }) => quartiles?.[0] ?? null },
    { kind: 'points', label: report.thirdQuartile, at: OFF_SCREEN, tell: ({ quartiles }) => quartiles?.[1] ?? null },
  ];
}
