import type { CohortFigures } from '../cohort/cohort-figures.js';
import type { SegmentFigures } from '../cohort/segment-figures.js';
import type { Summary } from '../statistics/summary.js';
import type { Basis } from '../../scoring/result.js';
import { hiddenMeans } from './hidden-means.js';
import { levelTable } from './level-table.js';
import { publishTable, type PublicationRefusal, type PublishedTable } from './publish-table.js';
import type { DisclosureRules } from './rules.js';

/** What is published of the scores of a segment; `null` where it is hidden, or where there is nothing. */
export interface PublishedSummary {
  readonly mean: number | null;
  readonly median: number | null;
  readonly quartiles: readonly [number, number] | null;
}

/** The scores of a segment, as they may be published. */
export interface PublishedScores {
  readonly overall: PublishedSummary;
  readonly dimensions: readonly (PublishedSummary & { readonly id: string })[];
}

/** The figures of all and of each segment, as they may be published together. */
export interface PublishedSegments {
  readonly by: string;
  readonly basis: Basis;
  /** Enterprises by segment and level; its totals are the numbers of enterprises. */
  readonly levels: PublishedTable;
  readonly whole: PublishedScores;
  readonly segments: readonly (PublishedScores & { readonly segment: string })[];
}

/** Figures of segments, or why they are not published; `segments/overlap`: an enterprise stands in several. */
export type SegmentPublication =
  | { readonly ok: true; readonly value: PublishedSegments }
  | PublicationRefusal
  | { readonly ok: false; readonly reason: 'segments/overlap' };

/**
 * The figures of segments that may be published: numbers of enterprises and levels as one table, means where enough
 * enterprises have a score, medians and quartiles where still more have one.
 *
 * @param whole The figures of all, those without a segment among them.
 */
export function publishSegments(
  figures: SegmentFigures,
  whole: CohortFigures,
  rules: DisclosureRules,
): SegmentPublication {
  const { by, segments, outside } = figures;
  const rows = segments.reduce((sum, segment) => sum + segment.rows, outside);
  if (rows !== whole.rows) return { ok: false, reason: 'segments/overlap' };
  const levels = publishTable(levelTable(figures, whole), rules);
  if (!levels.ok) return levels;
  const hidden = levels.value.rowTotals.map((total) => total === null);

  /** What is published of one score of each segment, and of all. */
  function published(scoreOf: (cohort: CohortFigures) => Summary | undefined): readonly PublishedSummary[] {
    const own = segments.map(scoreOf);
    const all = scoreOf(whole);
    const counts = own.map((summary) => summary?.n ?? 0);
    const rest = (all?.n ?? 0) - counts.reduce((sum, count) => sum + count, 0);
    const noMean = hiddenMeans([...counts, rest], hidden, rules.meanFrom);
    const total = (all?.n ?? 0) < rules.meanFrom;
    return [
      publishedSummary(all, total, rules),
      ...own.map((one, at) => publishedSummary(one, noMean[at] ?? true, rules)),
    ];
  }

  const overall = published((cohort) => cohort.overall);
  const dimensions = whole.dimensions.map(({ id }, at) => ({ id, of: published((cohort) => cohort.dimensions[at]) }));
  const scores = (at: number): PublishedScores => ({
    overall: overall[at] ?? NOTHING,
    dimensions: dimensions.map(({ id, of }) => ({ id, ...(of[at] ?? NOTHING) })),
  });
  return {
    ok: true,
    value: {
      by,
      basis: whole.basis,
      levels: levels.value,
      whole: scores(0),
      segments: segments.map(({ segment }, at) => ({ segment, ...scores(at + 1) })),
    },
  };
}

const NOTHING: PublishedSummary = { mean: null, median: null, quartiles: null };

function publishedSummary(summary: Summary | undefined, hidden: boolean, rules: DisclosureRules): PublishedSummary {
  if (!summary || hidden) return NOTHING;
  const { n, mean, median, quartiles } = summary;
  return n < rules.quartilesFrom ? { ...NOTHING, mean } : { mean, median, quartiles };
}
