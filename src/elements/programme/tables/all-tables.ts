import type { QualityFindings } from '../../../core/programme/quality-findings.js';
import { FILTERS } from '../../../core/programme/programme-filter.js';
import type { CalendarDate } from '../../../core/model/programme.js';
import type { ProgrammeView } from '../programme-view.js';
import { actionsTable, qualityTable } from './advice-tables.js';
import { aimsTable, changeTable, segmentChangesTable } from './change-tables.js';
import { tableOf, type FigureTable } from './figure-table.js';
import { cardsTable, populationsTable } from './indicator-tables.js';
import { listTable } from './list-tables.js';
import { gapsTable, levelsTable, meansTable, segmentsTable } from './score-tables.js';
import { named } from '../written.js';

/**
 * Every table of the overview, in the order of the page; those without a row are left out.
 *
 * @param quality What should be asked about; `null` where that is not wanted.
 * @param place Where they are read.
 */
export function allTables(
  view: ProgrammeView,
  quality: QualityFindings | null,
  place: 'paper' | 'file',
): readonly FigureTable[] {
  const tables = [
    cardsTable(view),
    ...view.overview.others.map((list) => listTable(view, list, place)),
    populationsTable(view),
    levelsTable(view),
    meansTable(view),
    changeTable(view),
    aimsTable(view),
    segmentsTable(view),
    segmentChangesTable(view),
    gapsTable(view),
    actionsTable(view),
    quality && qualityTable(view, quality),
  ];
  return tables.filter((table): table is FigureTable => table !== null && table.rows.length > 0);
}

/** What a file of figures is about. */
export function aboutTable(view: ProgrammeView, today: CalendarDate): FigureTable {
  const { messages, summary, overview, structure, labels, shown } = view;
  const { save, report } = messages;
  const facts: readonly (readonly [string, string])[] = [
    [save.programme, named(messages, summary.programme.names)],
    [save.wave, named(messages, overview.wave.names)],
    [save.from, overview.wave.from],
    [save.to, overview.wave.to],
    [save.asOf, overview.asOf],
    [save.made, today],
    [report.filter, filterText(view)],
    [messages.scope.instrument, `${labels.title()} ${structure.version}`],
    [messages.scope.index, labels.indexTitle()],
    [
      messages.scope.weighting,
      shown.basis.weighting === 'default' ? messages.scope.ownWeights : labels.weighting(shown.basis.weighting),
    ],
  ];
  return tableOf({
    id: 'about',
    heading: save.about,
    of: facts,
    columns: [
      { kind: 'text', label: save.about, tell: ([name]) => name },
      { kind: 'text', label: report.value, tell: ([, value]) => value },
    ],
    notes: [
      messages.scope.counted(overview.assessed, overview.registered),
      report.selfAssessment,
      report.missing,
      report.notPublished,
    ],
  });
}

/** By what the scope is limited, in words. */
export function filterText({ state, messages, nameSegment }: ProgrammeView): string {
  const parts = FILTERS.flatMap((name) => {
    const segments = state.filter[name] ?? [];
    return segments.length === 0
      ? []
      : [`${messages.scope.names[name]}: ${segments.map((one) => nameSegment(name, one)).join(', ')}`];
  });
  return parts.length === 0 ? messages.scope.all : parts.join('; ');
}
