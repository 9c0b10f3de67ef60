import { own } from '../../../core/compiled/own.js';
import type { IndicatorCard } from '../../../core/programme/indicator-cards.js';
import { titleOf, valueKind } from '../figure-texts.js';
import type { ProgrammeView } from '../programme-view.js';
import { day, named } from '../written.js';
import { changeNotes, figureColumns, populationColumns, titleOffScreen } from './figure-columns.js';
import { IN_FILES, tableOf, type ColumnOf, type FigureTable } from './figure-table.js';

/** The indicators of the cards, each with all that it takes to read it. */
export function cardsTable(view: ProgrammeView): FigureTable {
  const { messages, overview, indicators } = view;
  const { cards, report, progress } = messages;
  const [population, enterprises, asOf] = populationColumns(view);
  return tableOf({
    id: 'cards',
    heading: cards.heading,
    of: overview.cards,
    columns: [
      { kind: 'text', label: report.figure, tell: (card) => titleOffScreen(view, card) },
      ...figureColumns(view),
      population,
      enterprises,
      { ...asOf, at: IN_FILES },
      { kind: 'count', label: report.target, tell: targetCell },
      {
        kind: 'date',
        label: progress.by,
        at: IN_FILES,
        tell: ({ progress: way }) => (way?.ok === true ? way.value.by : null),
      },
    ],
    notes: [
      `${report.asOf}: ${day(messages, overview.asOf)}.`,
      ...overview.cards.flatMap((card) => {
        const words = own(indicators, card.figure.indicator);
        return words ? [`${titleOf(view, card)}: ${words.counted} ${words.caution}`] : [];
      }),
      ...changeNotes(view, overview.cards),
    ],
  });
}

/** How many enterprises there are beyond the register. */
export function populationsTable({ messages, summary }: ProgrammeView): FigureTable {
  const { report, cards } = messages;
  return tableOf({
    id: 'populations',
    heading: cards.populations,
    of: summary.programme.populations,
    columns: [
      { kind: 'text', label: report.populationOf, tell: ({ names }) => named(messages, names) },
      { kind: 'count', label: report.enterprises, tell: ({ value }) => value },
      { kind: 'date', label: report.asOf, tell: ({ asOf }) => asOf },
      {
        kind: 'text',
        label: report.source,
        tell: ({ source }) =>
          [source.title, source.reference, source.date].filter((part) => part !== undefined).join(', '),
      },
    ],
  });
}

const targetCell: ColumnOf<IndicatorCard>['tell'] = ({ figure, progress }) =>
  progress?.ok === true ? { value: progress.value.target, kind: valueKind(figure) } : null;
