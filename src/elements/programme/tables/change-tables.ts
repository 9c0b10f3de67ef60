import type { PairedChange } from '../../../core/analytics/statistics/paired-change.js';
import { difference, percent, signed, type ProgrammeView } from '../programme-view.js';
import { OFF_SCREEN, ON_SCREEN, tableOf, type ColumnOf, type FigureNote, type FigureTable } from './figure-table.js';

/** Before and after, of the enterprises in both waves; nothing in the first wave. */
export function changeTable(view: ProgrammeView): FigureTable | null {
  const { messages, overview, labels } = view;
  const { change: words, means, segmentChange } = messages;
  const { change } = overview;
  if (!change || change.overall.pairs === 0) return null;
  const { overall, dimensions, levels } = change;
  return tableOf({
    id: 'change',
    heading: words.heading,
    caption: words.caption,
    lead: [words.pairs(overall.pairs), ...(levels ? [words.moves(levels.up, levels.same, levels.down)] : [])],
    of: [
      { label: means.whole, ...overall },
      ...dimensions.map((dimension) => ({ label: labels.node(dimension.id), ...dimension })),
    ],
    columns: [
      { kind: 'text', label: means.dimension, tell: ({ label }) => label },
      { kind: 'count', label: segmentChange.pairs, at: OFF_SCREEN, tell: ({ pairs }) => pairs },
      ...changeColumns(view),
    ],
    notes: intervalNotes(view),
  });
}

/** Before and after of each segment; nothing without pairs. */
export function segmentChangesTable(view: ProgrammeView): FigureTable | null {
  const { messages, overview, state, nameSegment } = view;
  const { segmentChange: words, scope } = messages;
  const known = overview.segmentChanges.filter(({ pairs }) => pairs > 0);
  if (known.length === 0) return null;
  return tableOf({
    id: 'segment-change',
    heading: words.heading(scope.names[state.by]),
    caption: words.caption,
    of: known,
    columns: [
      { kind: 'text', label: scope.names[state.by], tell: ({ segment }) => nameSegment(state.by, segment) },
      { kind: 'count', label: words.pairs, tell: ({ pairs }) => pairs },
      ...changeColumns(view),
    ],
    notes: intervalNotes(view),
  });
}

/** How far the means are on their way; nothing where the programme aims at none. */
export function aimsTable({ messages, overview, labels }: ProgrammeView): FigureTable | null {
  const { progress: words, means } = messages;
  if (!overview.aims) return null;
  const { aims, percentToTarget } = overview.aims;
  return tableOf({
    id: 'aims',
    heading: words.heading,
    lead: percentToTarget === null ? [] : [words.percentToTarget(percent(messages, percentToTarget))],
    of: aims,
    columns: [
      {
        kind: 'text',
        label: means.dimension,
        tell: ({ dimension }) => (dimension === null ? means.whole : labels.node(dimension)),
      },
      { kind: 'points', label: words.mean, tell: ({ mean }) => mean },
      { kind: 'points', label: words.target, tell: ({ target }) => target },
      { kind: 'date', label: words.by, tell: ({ by }) => by },
      { kind: 'share', label: words.way, tell: ({ progressToDate }) => progressToDate },
    ],
    notes: [words.note],
  });
}

/**
 * The page tells the difference of the numbers that stand beside it, with the interval in the same cell; paper has room
 * for the decimals of all three.
 */
function changeColumns(view: ProgrammeView): readonly ColumnOf<PairedChange>[] {
  const { change: words, segmentChange } = view.messages;
  return [
    { kind: 'points', label: words.before, tell: ({ from }) => from },
    { kind: 'points', label: words.after, tell: ({ to }) => to },
    {
      kind: 'changeOfPoints',
      label: words.change,
      strong: true,
      tell: ({ from, to, change }) => ({
        value: change?.mean ?? null,
        onScreen: { text: difference(view, from, to), beside: intervalText(view, change) },
      }),
    },
    { kind: 'changeOfPoints', label: segmentChange.low, at: OFF_SCREEN, tell: ({ change }) => bound(change, 0) },
    { kind: 'changeOfPoints', label: segmentChange.high, at: OFF_SCREEN, tell: ({ change }) => bound(change, 1) },
    { kind: 'share', label: words.improved, tell: ({ shareImproved }) => shareImproved },
  ];
}

function bound(change: PairedChange['change'], end: 0 | 1): number | null {
  return change?.interval?.[end] ?? null;
}

function intervalText({ messages }: ProgrammeView, change: PairedChange['change']): string | null {
  if (!change?.interval) return null;
  const [low, high] = change.interval;
  return messages.change.interval(signed(messages, low), signed(messages, high));
}

function intervalNotes({ messages: { change } }: ProgrammeView): readonly FigureNote[] {
  return [
    { text: change.intervalNote, at: ON_SCREEN },
    { text: change.interval95, at: OFF_SCREEN },
  ];
}
