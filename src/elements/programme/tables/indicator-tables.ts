import type { IndicatorFigure } from '../../../core/analytics/indicators/figure.js';
import { own } from '../../../core/compiled/own.js';
import type { IndicatorCard } from '../../../core/programme/indicator-cards.js';
import { aboutNotes, listNotes, partedFigures, titleOf } from '../others-part.js';
import type { ProgrammeView } from '../programme-view.js';
import { columns, inFiles, type FigureCell, type FigureTable } from './figure-table.js';
import { day, named, whole } from '../written.js';

/** The indicators of the cards, each with all that it takes to read it. */
export function cardsTable(view: ProgrammeView): FigureTable {
  const { messages, overview, indicators } = view;
  const { cards, others, report, progress } = messages;
  return {
    id: 'cards',
    heading: cards.heading,
    columns: [
      ...figureColumns(view),
      ...columns('text', report.populationOf),
      ...columns('count', report.enterprises),
      ...inFiles(columns('date', report.asOf)),
      ...columns('count', report.target),
      ...inFiles(columns('date', progress.by)),
    ],
    rows: overview.cards.map((card) => [
      ...figureCells(view, card),
      ...populationCells(view, card.figure),
      ...targetCells(card),
    ]),
    notes: [
      `${report.asOf}: ${day(messages, overview.asOf)}.`,
      ...overview.cards.flatMap(({ figure }) => {
        const words = own(indicators, figure.indicator);
        return words ? [`${words.title}: ${words.counted} ${words.caution}`] : [];
      }),
      ...changeNotes(overview.cards, messages, others.change),
    ],
  };
}

/**
 * The indicators of other lists: all of the same enterprises.
 *
 * @param onPaper Whether those that nobody's answers give are told in a sentence.
 */
export function otherTables(view: ProgrammeView, onPaper: boolean): readonly FigureTable[] {
  const { messages, overview } = view;
  const { others: words, cards, report } = messages;
  return overview.others.flatMap(({ id, figures }) => {
    const [first] = figures;
    if (!first) return [];
    const { population, asOf } = first.figure;
    const { known, open } = partedFigures(figures);
    const shown = onPaper ? known : figures;
    const who = own(cards.population, population.id) ?? population.id;
    return {
      id: `others-${id}`,
      heading: own(words.lists, id) ?? id,
      columns: [
        ...figureColumns(view),
        ...columns('text', words.code),
        ...inFiles([
          ...columns('text', report.populationOf),
          ...columns('count', report.enterprises),
          ...columns('date', report.asOf),
        ]),
      ],
      rows: shown.map((card) => [
        ...figureCells(view, card),
        card.published?.code ?? null,
        ...populationCells(view, card.figure),
      ]),
      notes: [
        words.about(who, whole(messages, population.size), day(messages, asOf)),
        ...aboutNotes(view, figures),
        ...listNotes(view, figures),
        ...changeNotes(figures, messages, words.change),
        ...(onPaper && open.length > 0 ? [words.without(open.map((card) => titleOf(view, card)))] : []),
      ],
    };
  });
}

/** How many enterprises there are beyond the register. */
export function populationsTable({ messages, summary }: ProgrammeView): FigureTable {
  const { report, cards } = messages;
  return {
    id: 'populations',
    heading: cards.populations,
    columns: [
      ...columns('text', report.populationOf),
      ...columns('count', report.enterprises),
      ...columns('date', report.asOf),
      ...columns('text', report.source),
    ],
    rows: summary.programme.populations.map(({ names, value, asOf, source }) => [
      named(messages, names),
      value,
      asOf,
      [source.title, source.reference, source.date].filter((part) => part !== undefined).join(', '),
    ]),
    notes: [],
  };
}

function figureColumns({ messages, overview }: ProgrammeView): FigureTable['columns'] {
  const { report, others } = messages;
  const change = columns('changeOfCount', others.change);
  return [
    ...columns('text', report.figure),
    ...columns('share', report.value),
    ...columns('count', others.numerator, others.denominator, others.unknown),
    ...inFiles(columns('count', others.estimated)),
    ...columns('count', others.notAssessed),
    ...(overview.before ? change : inFiles(change)),
  ];
}

function figureCells(view: ProgrammeView, card: IndicatorCard): readonly FigureCell[] {
  const { messages } = view;
  const { figure, change } = card;
  const { numerator, denominator, missing, value } = figure;
  const isCount = figure.kind === 'count';
  return [
    figure.floor && value !== null ? messages.others.atLeastOf(titleOf(view, card)) : titleOf(view, card),
    { value, kind: isCount ? 'count' : 'share' },
    numerator,
    denominator,
    missing.unknown,
    missing.estimated,
    missing.notAssessed,
    { value: change?.ok === true ? change.change : null, kind: isCount ? 'changeOfCount' : 'changeOfShare' },
  ];
}

function populationCells({ messages }: ProgrammeView, { population, asOf }: IndicatorFigure): readonly FigureCell[] {
  return [own(messages.cards.population, population.id) ?? population.id, population.size, asOf];
}

function targetCells({ figure, progress }: IndicatorCard): readonly FigureCell[] {
  if (progress?.ok !== true) return [null, null];
  return [{ value: progress.value.target, kind: figure.kind === 'count' ? 'count' : 'share' }, progress.value.by];
}

/** Where a change is not told, or is one of the list too. */
function changeNotes(
  figures: readonly IndicatorCard[],
  { cards }: ProgrammeView['messages'],
  label: string,
): readonly string[] {
  const refused = figures.some(({ change }) => change?.ok === false);
  const other = figures.some(({ change }) => change?.ok === true && change.populationChanged);
  return [
    ...(refused ? [`${label}: ${cards.notCompared}`] : []),
    ...(other ? [`${label}: ${cards.populationChanged}.`] : []),
  ];
}
