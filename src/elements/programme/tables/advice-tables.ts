import type { QualityFinding, QualityFindings } from '../../../core/programme/quality-findings.js';
import { percent, type ProgrammeView } from '../programme-view.js';
import { whole } from '../written.js';
import { OFF_SCREEN, tableOf, type FigureTable } from './figure-table.js';

/** What would help; nothing where it was not worked out. */
export function actionsTable({ messages, helping, labels }: ProgrammeView): FigureTable | null {
  const words = messages.helping;
  if (!helping.actions) return null;
  const { actions, found, of, enterprises } = helping.actions;
  const more = found - actions.length;
  return tableOf({
    id: 'helping',
    heading: words.heading,
    caption: words.caption,
    empty: words.none,
    // The page says it before anything is worked out.
    lead: [{ text: words.counted(of, whole(messages, enterprises)), at: OFF_SCREEN }],
    of: actions,
    columns: [
      { kind: 'text', label: words.action, tell: ({ action }) => labels.action(action.id)?.title ?? action.id },
      { kind: 'count', label: words.helps, tell: ({ helps }) => helps },
      { kind: 'count', label: words.now, tell: ({ now }) => now },
      { kind: 'gain', label: words.gain, tell: ({ gain }) => gain },
      { kind: 'gain', label: words.worth, tell: ({ worth }) => worth },
      { kind: 'count', label: words.days, tell: ({ action }) => action.effort.days },
      { kind: 'count', label: words.cost, tell: ({ cost }) => cost },
    ],
    notes: actions.length === 0 ? [] : [...(more > 0 ? [words.more(whole(messages, more))] : []), words.note],
  });
}

/** How many enterprises each finding is about; the page names them instead. */
export function qualityTable(view: ProgrammeView, { coverage, findings }: QualityFindings): FigureTable {
  const { quality: words, report } = view.messages;
  return tableOf({
    id: 'quality',
    heading: words.heading,
    of: findings,
    columns: [
      { kind: 'text', label: report.finding, tell: (finding) => findingTitle(view, finding) },
      { kind: 'count', label: report.enterprises, tell: ({ count }) => count },
    ],
    notes: [words.introduction, ...(coverage === null ? [] : [words.coverage(percent(view.messages, coverage))])],
  });
}

/** What a finding is called. */
export function findingTitle(
  { messages, labels }: ProgrammeView,
  { kind, contradiction }: Pick<QualityFinding, 'kind' | 'contradiction'>,
): string {
  const title = messages.quality[kind];
  return contradiction === null ? title : `${title}: ${labels.contradiction(contradiction) ?? contradiction}`;
}
