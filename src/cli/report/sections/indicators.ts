import type { IndicatorFigure } from '../../../core/analytics/indicators/figure.js';
import { supportedEnterprises } from '../../../core/analytics/indicators/supported-enterprises.js';
import type { ReportFigures } from '../figures.js';
import type { ReportMessages } from '../report-messages.js';
import { isReported, REPORTED } from '../reported-indicators.js';
import type { ReportSection } from '../section.js';
import { labelled } from './labelled.js';

/** The indicators of each population: those that count enterprises, and those that add up persons. */
export function indicatorSections(figures: ReportFigures, words: ReportMessages): readonly ReportSection[] {
  const answered = figures.indicators.filter(({ indicator }) => indicator !== supportedEnterprises.id);
  const populations = [...new Set(answered.map(({ population }) => population.id))];
  return populations.flatMap((id, at) => {
    const own = answered.filter(({ population }) => population.id === id);
    const sums = own.filter(({ kind }) => kind === 'ratioOfSums');
    const counts = own.filter(({ kind }) => kind !== 'ratioOfSums');
    const notes = at === 0;
    return [
      countSection(counts, id, words, notes ? countNotes(counts, figures, words) : []),
      sumSection(sums, id, words, notes ? notesOf(sums, words) : []),
    ];
  });
}

function countSection(
  figures: readonly IndicatorFigure[],
  population: string,
  words: ReportMessages,
  notes: readonly string[],
): ReportSection {
  const { columns, headings, populations } = words;
  const [first] = figures;
  const own = population === 'responses';
  return {
    id: own ? 'indicators' : `indicators-${population}`,
    heading: own
      ? headings.indicators
      : headings.indicatorsOf(`${populations[population] ?? population} (${first?.population.size ?? 0})`),
    columns: labelled(
      columns,
      ['indicator', 'count', 'share', 'denominator', 'unknown', ...(own ? [] : ['notAssessed' as const])],
      { indicator: 'text', share: 'share' },
    ),
    // Of what is reported as a number no share is made: it would be taken for one of another population.
    rows: figures.map(({ indicator, kind, value, numerator, denominator, missing, floor }) => [
      floor && !isFloor(indicator) ? words.atLeast(titleOf(indicator, words)) : titleOf(indicator, words),
      numerator,
      kind === 'share' ? value : null,
      denominator,
      missing.unknown,
      ...(own ? [] : [missing.notAssessed]),
    ]),
    notes,
  };
}

function sumSection(
  figures: readonly IndicatorFigure[],
  population: string,
  words: ReportMessages,
  notes: readonly string[],
): ReportSection {
  const { columns, headings, populations } = words;
  const own = population === 'responses';
  return {
    id: own ? 'persons' : `persons-${population}`,
    heading: own ? headings.persons : headings.personsOf(populations[population] ?? population),
    columns: labelled(
      columns,
      [
        'indicator',
        'persons',
        'ofPersons',
        'share',
        'gaveNumbers',
        'estimated',
        'unknown',
        ...(own ? [] : ['notAssessed' as const]),
      ],
      { indicator: 'text', share: 'share' },
    ),
    rows: figures.map(({ indicator, value, numerator, denominator, missing, population: { size } }) => [
      titleOf(indicator, words),
      value === null ? null : numerator,
      value === null ? null : denominator,
      value,
      size - missing.unknown - missing.estimated - missing.notAssessed,
      missing.estimated,
      missing.unknown,
      ...(own ? [] : [missing.notAssessed]),
    ]),
    notes,
  };
}

/** Whether an indicator is never more than a floor: then its title says so. */
function isFloor(id: string): boolean {
  return REPORTED.some((one) => one.id === id && one.kind !== 'ratioOfSums' && one.floor);
}

/** The title of an indicator; of one of a published list with its code and the year of the list, without which no code means anything. */
function titleOf(id: string, { indicators }: ReportMessages): string {
  if (!isReported(id)) return id;
  const published = REPORTED.find((one) => one.id === id)?.published;
  return published ? `${indicators[id].title} (${published.code}, ${published.year})` : indicators[id].title;
}

function notesOf(figures: readonly IndicatorFigure[], { indicators }: ReportMessages): readonly string[] {
  return figures.flatMap(({ indicator }) => {
    if (!isReported(indicator)) return [];
    const { title, counted, caution, source, national } = {
      source: undefined,
      national: undefined,
      ...indicators[indicator],
    };
    return [[`${title}: ${counted}`, caution, source, national].filter((text) => text !== undefined).join(' ')];
  });
}

function countNotes(
  counts: readonly IndicatorFigure[],
  figures: ReportFigures,
  words: ReportMessages,
): readonly string[] {
  const floors = counts.some(({ floor }) => floor) ? [words.atLeastNote] : [];
  return [...floors, ...notesOf(counts, words), ...notAsked(figures, words)];
}

function notAsked({ notAsked: ids }: ReportFigures, words: ReportMessages): readonly string[] {
  const titles = ids.map((id) => titleOf(id, words));
  return titles.length > 0 ? [words.notAsked(titles.join('; '))] : [];
}
