import type { IndicatorFigure } from '../../../core/analytics/indicators/figure.js';
import { own } from '../../../core/compiled/own.js';
import type { FigureList, IndicatorCard } from '../../../core/programme/indicator-cards.js';
import { partedFigures } from '../../../core/programme/parted-figures.js';
import { populationOf, titleOf } from '../figure-texts.js';
import type { ProgrammeView } from '../programme-view.js';
import { day, whole } from '../written.js';
import { changeNotes, figureColumns, populationColumns, titleOffScreen } from './figure-columns.js';
import { IN_FILES, OFF_SCREEN, tableOf, type FigureTable, type Place } from './figure-table.js';

/**
 * The indicators of another list, all of the same enterprises; nothing where the list has none.
 *
 * @param place A file leaves none out; elsewhere a sentence names those that nobody's answers give.
 */
export function listTable(view: ProgrammeView, { id, figures }: FigureList, place: Place): FigureTable | null {
  const { messages } = view;
  const { others: words, report } = messages;
  const [first] = figures;
  if (!first) return null;
  const { population, asOf } = first.figure;
  const offScreen = (texts: readonly string[]) => texts.map((text) => ({ text, at: OFF_SCREEN }));
  return tableOf({
    id: `others-${id}`,
    heading: own(words.lists, id) ?? id,
    lead: [words.about(populationOf(view, first.figure), whole(messages, population.size), day(messages, asOf))],
    of: place === 'file' ? figures : partedFigures(figures).known,
    columns: [
      {
        kind: 'text',
        label: report.figure,
        tell: (card) => ({
          value: titleOffScreen(view, card),
          onScreen: {
            text: titleOf(view, card),
            beside: card.figure.published ? `${words.code} ${card.figure.published.code}` : null,
          },
        }),
      },
      ...figureColumns(view),
      { kind: 'text', label: words.code, at: OFF_SCREEN, tell: ({ figure }) => codeOf(figure) },
      ...populationColumns(view).map((column) => ({ ...column, at: IN_FILES })),
    ],
    notes: [
      // The page has these two around the table, the first folded away.
      ...offScreen(countingNotes(view, figures)),
      ...sourceNotes(view, figures),
      ...offScreen(changeNotes(view, figures)),
      ...(place === 'paper' ? offScreen(openNotes(view, figures)) : []),
    ],
  });
}

/** The code of an indicator with the year of its list: lists are renumbered. */
function codeOf({ published }: IndicatorFigure): string | null {
  return published ? `${published.code} (${published.year})` : null;
}

/** How indicators are counted that no published list has. */
export function countingNotes(view: ProgrammeView, figures: readonly IndicatorCard[]): readonly string[] {
  return figures.flatMap((listed) => {
    const words = own(view.indicators, listed.figure.indicator);
    if (listed.figure.published || !words) return [];
    const { counted, caution, source, national } = words;
    const parts = [`${titleOf(view, listed)}: ${counted}`, caution, source, national];
    return [parts.filter((part) => part !== undefined).join(' ')];
  });
}

/** Which indicators nobody's answers give. */
export function openNotes(view: ProgrammeView, figures: readonly IndicatorCard[]): readonly string[] {
  const { open } = partedFigures(figures);
  return open.length === 0 ? [] : [view.messages.others.without(open.map((card) => titleOf(view, card)))];
}

/** The sources of the figures of a list, and what they are not. */
function sourceNotes({ messages }: ProgrammeView, figures: readonly IndicatorCard[]): readonly string[] {
  const words = messages.others;
  const lists = new Set(
    figures.flatMap(({ figure: { published } }) =>
      published ? [words.source(published.list, String(published.year))] : [],
    ),
  );
  const sums = figures.some(({ figure }) => figure.kind === 'ratioOfSums');
  const floors = figures.some(({ figure }) => figure.floor && figure.value !== null);
  return [...lists, ...(sums ? [words.caution] : []), ...(floors ? [words.atLeastNote] : [])];
}
