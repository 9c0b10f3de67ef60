import type { QualityFindings } from '../../../core/programme/quality-findings.js';
import { FILTERS } from '../../../core/programme/programme-filter.js';
import type { CalendarDate } from '../../../core/model/programme.js';
import type { ProgrammeView } from '../programme-view.js';
import { actionsTable, gapsTable, qualityTable } from './advice-tables.js';
import { columns, type FigureTable } from './figure-table.js';
import { cardsTable, otherTables, populationsTable } from './indicator-tables.js';
import { aimsTable, changeTable, levelsTable, meansTable, segmentChangesTable, segmentsTable } from './score-tables.js';
import { named } from '../written.js';

/**
 * Every table of the overview, in the order of the page; those without a row are left out.
 *
 * @param quality What should be asked about; `null` where that is not wanted.
 * @param onPaper Whether they are printed; a file leaves nothing out.
 */
export function allTables(
  view: ProgrammeView,
  quality: QualityFindings | null,
  onPaper: boolean,
): readonly FigureTable[] {
  const tables = [
    cardsTable(view),
    ...otherTables(view, onPaper),
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
  return {
    id: 'about',
    heading: save.about,
    columns: columns('text', save.about, report.value),
    rows: [
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
    ],
    notes: [
      messages.scope.counted(overview.assessed, overview.registered),
      report.selfAssessment,
      report.missing,
      report.notPublished,
    ],
  };
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
