import type { CronbachAlpha } from '../../../core/analytics/statistics/cronbach-alpha.js';
import type { ReportFigures } from '../figures.js';
import type { ReportNames } from '../names.js';
import type { ReportMessages } from '../report-messages.js';
import type { ReportCell, ReportSection } from '../section.js';
import { labelled } from './labelled.js';

/** What would help most. */
export function actionSection(
  { actions, sample }: ReportFigures,
  names: ReportNames,
  words: ReportMessages,
): ReportSection {
  return {
    id: 'actions',
    heading: words.headings.actions,
    columns: labelled(words.columns, ['action', 'helps', 'now', 'gain', 'worth', 'cost'], {
      action: 'text',
      gain: 'points',
      worth: 'points',
    }),
    rows: actions.map(({ id, helps, now, gain, worth, cost }) => [names.action(id), helps, now, gain, worth, cost]),
    notes: [words.actionsNote, words.sample(sample)],
  };
}

/** What would help each segment of a field most. */
export function segmentActionSection(
  { by, segments }: ReportFigures['segmentActions'][number],
  { sample }: ReportFigures,
  names: ReportNames,
  words: ReportMessages,
): ReportSection {
  return {
    id: `actions-by-${by}`,
    heading: words.headings.segmentActions(names.field(by)),
    columns: labelled(words.columns, ['segment', 'sampled', 'action', 'helps', 'gain', 'worth'], {
      segment: 'text',
      action: 'text',
      gain: 'points',
      worth: 'points',
    }),
    rows: segments.flatMap(({ segment, enterprises, actions }) =>
      actions.map(({ id, helps, gain, worth }) => [
        names.segment(by, segment),
        enterprises,
        names.action(id),
        helps,
        gain,
        worth,
      ]),
    ),
    notes: [words.sample(sample)],
  };
}

/** How far the questions go together. */
export function reliabilitySection(
  { reliability, sample }: ReportFigures,
  names: ReportNames,
  words: ReportMessages,
): ReportSection {
  const cells = ({ items, n, leftOut, alpha }: CronbachAlpha): readonly ReportCell[] => [items, n, leftOut, alpha];
  return {
    id: 'reliability',
    heading: words.headings.reliability,
    columns: labelled(words.columns, ['part', 'items', 'complete', 'leftOut', 'alpha'], {
      part: 'text',
      alpha: 'ratio',
    }),
    rows: reliability
      ? [
          [words.total, ...cells(reliability.overall)],
          ...reliability.dimensions.map((one) => [names.node(one.id), ...cells(one)]),
        ]
      : [],
    notes: [...words.reliabilityNotes, words.sample(sample)],
  };
}

/** What in the data should be looked after. */
export function qualitySection({ quality }: ReportFigures, names: ReportNames, words: ReportMessages): ReportSection {
  const said = words.quality;
  return {
    id: 'quality',
    heading: words.headings.quality,
    columns: labelled(words.columns, ['finding', 'count'], { finding: 'text' }),
    rows: quality
      ? [
          [said.coverage, quality.coverage.mean === null ? null : { value: quality.coverage.mean, kind: 'share' }],
          [said.low(quality.coverage.least), quality.coverage.low],
          ...quality.contradictory.map(({ id, kind, rows }) => [
            said.contradictory[kind](names.contradiction(id)),
            rows,
          ]),
          [said.identical(quality.identical.groups), quality.identical.rows],
          [said.sameStep, quality.sameStep],
          [said.repeated, quality.repeated],
          [said.stale(quality.olderThanDays), quality.stale],
          ...(quality.never === null ? [] : [[said.never, quality.never]]),
        ]
      : [],
    notes: [said.note],
  };
}
