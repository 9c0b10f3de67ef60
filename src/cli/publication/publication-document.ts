import type { PublishedScores, PublishedSegments } from '../../core/analytics/disclosure/publish-segments.js';
import type { Programme } from '../../core/model/programme.js';
import type { Language } from '../language.js';
import { inLanguage } from '../register/in-language.js';
import type { ReportNames } from '../report/names.js';
import type { ReportMessages } from '../report/report-messages.js';
import type { ReportCell, ReportDocument, ReportSection } from '../report/section.js';
import { labelled } from '../report/sections/labelled.js';
import type { Publication } from './publication.js';

/** Puts a publication into words: a table of enterprises and a table of scores for each way to divide them. */
export function publicationDocument(
  { tables, wave, asOf, threshold, rounding }: Publication,
  programme: Programme | null,
  names: ReportNames,
  words: ReportMessages,
  language: Language,
): ReportDocument {
  const [first] = tables;
  return {
    language,
    title: words.title(programme ? inLanguage(programme.names, language) : names.instrument),
    lead: [
      ...(first ? [words.about(names.index, first.basis.version)] : []),
      ...(wave === null ? [] : [words.waveOnly(names.wave(wave))]),
      words.published(words.day(asOf), threshold, rounding),
      names.standing,
    ],
    sections: tables.flatMap((table) => [levelSection(table, names, words), scoreSection(table, names, words)]),
  };
}

function levelSection({ by, levels }: PublishedSegments, names: ReportNames, words: ReportMessages): ReportSection {
  const shown = (count: number | null): ReportCell => count ?? words.hidden;
  const rows = levels.rows.map((segment, at) => [
    segment === null ? words.noSegment : names.segment(by, segment),
    shown(levels.rowTotals[at] ?? null),
    ...(levels.counts[at] ?? []).map(shown),
  ]);
  const columns = levels.columns ?? [];
  return {
    id: `levels-by-${by}`,
    heading: words.headings.segments(names.field(by)),
    columns: [
      ...labelled(words.columns, ['segment', 'enterprises'], { segment: 'text' }),
      ...columns.map((id) => ({ label: id === null ? words.withoutLevel : names.level(id), kind: 'count' as const })),
    ],
    rows: [...rows, [words.all, levels.total, ...levels.columnTotals.map(shown)]],
    notes: [words.hiddenNote],
  };
}

function scoreSection(
  { by, whole, segments }: PublishedSegments,
  names: ReportNames,
  words: ReportMessages,
): ReportSection {
  const shown = (points: number | null | undefined): ReportCell => points ?? words.hidden;
  const line = (name: string, { overall, dimensions }: PublishedScores): readonly ReportCell[] => [
    name,
    shown(overall.mean),
    shown(overall.median),
    shown(overall.quartiles?.[0]),
    shown(overall.quartiles?.[1]),
    ...dimensions.map(({ mean }) => shown(mean)),
  ];
  return {
    id: `scores-by-${by}`,
    heading: words.headings.publishedScores(names.field(by)),
    columns: [
      ...labelled(words.columns, ['segment', 'mean', 'median', 'firstQuartile', 'thirdQuartile'], {
        segment: 'text',
        mean: 'points',
        median: 'points',
        firstQuartile: 'points',
        thirdQuartile: 'points',
      }),
      ...whole.dimensions.map(({ id }) => ({ label: names.node(id), kind: 'points' as const })),
    ],
    rows: [...segments.map((one) => line(names.segment(by, one.segment), one)), line(words.all, whole)],
    notes: [],
  };
}
