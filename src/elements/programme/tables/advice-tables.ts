import type { QualityFinding, QualityFindings } from '../../../core/programme/quality-findings.js';
import type { ProgrammeView } from '../programme-view.js';
import { columns, type FigureTable } from './figure-table.js';

/** The dimensions by how little of them is reached. */
export function gapsTable({ messages, overview, labels }: ProgrammeView): FigureTable {
  const { gaps, means } = messages;
  return {
    id: 'gaps',
    heading: gaps.heading,
    columns: [
      ...columns('text', gaps.dimension),
      ...columns('share', gaps.reached),
      ...columns('points', means.mean),
      ...columns('count', means.n),
    ],
    rows: overview.gaps.map(({ id, reached, mean, n }) => [labels.node(id), reached, mean, n]),
    notes: [],
  };
}

/** What would help; nothing where it was not worked out, or nothing does. */
export function actionsTable({ messages, helping, labels }: ProgrammeView): FigureTable | null {
  const words = messages.helping;
  if (!helping.actions || helping.actions.actions.length === 0) return null;
  const { actions, of, enterprises } = helping.actions;
  return {
    id: 'actions',
    heading: words.heading,
    columns: [
      ...columns('text', words.action),
      ...columns('count', words.helps, words.now),
      ...columns('gain', words.gain, words.worth),
      ...columns('count', words.days, words.cost),
    ],
    rows: actions.map(({ action, helps, now, gain, worth, cost }) => [
      labels.action(action.id)?.title ?? action.id,
      helps,
      now,
      gain,
      worth,
      action.effort.days,
      cost,
    ]),
    notes: [words.counted(of, new Intl.NumberFormat(messages.locale).format(enterprises)), words.note],
  };
}

/** How many enterprises each finding is about. */
export function qualityTable(view: ProgrammeView, { coverage, findings }: QualityFindings): FigureTable {
  const { messages } = view;
  const words = messages.quality;
  const share = new Intl.NumberFormat(messages.locale, { style: 'percent', maximumFractionDigits: 1 });
  return {
    id: 'quality',
    heading: words.heading,
    columns: [...columns('text', messages.report.finding), ...columns('count', messages.report.enterprises)],
    rows: findings.map((finding) => [findingTitle(view, finding), finding.count]),
    notes: [
      words.introduction,
      ...(coverage === null ? [] : [words.coverage(share.format(coverage))]),
      ...(findings.length === 0 ? [words.fine] : []),
    ],
  };
}

/** What a finding is called. */
export function findingTitle(
  { messages, labels }: ProgrammeView,
  { kind, contradiction }: Pick<QualityFinding, 'kind' | 'contradiction'>,
): string {
  const title = messages.quality[kind];
  return contradiction === null ? title : `${title}: ${labels.contradiction(contradiction) ?? contradiction}`;
}
