import type { IndicatorCard } from '../../../core/programme/indicator-cards.js';
import { changeKind, changeText, figureText, populationOf, titleOf, valueKind } from '../figure-texts.js';
import type { ProgrammeView } from '../programme-view.js';
import { whole } from '../written.js';
import { IN_FILES, OFF_SCREEN, ON_SCREEN, type ColumnOf } from './figure-table.js';

/** The value of an indicator, what it is made of, who is missing, and its change. */
export function figureColumns(view: ProgrammeView): readonly ColumnOf<IndicatorCard>[] {
  const { messages, overview } = view;
  const { others: words, report } = messages;
  return [
    {
      kind: 'share',
      label: report.value,
      strong: true,
      tell: ({ figure }) => ({
        value: figure.value,
        kind: valueKind(figure),
        onScreen: { text: figureText(view, figure) },
      }),
    },
    { kind: 'together', label: words.fraction, at: ON_SCREEN, tell: (card) => fractionText(view, card) },
    { kind: 'count', label: words.numerator, at: OFF_SCREEN, tell: ({ figure }) => figure.numerator },
    { kind: 'count', label: words.denominator, at: OFF_SCREEN, tell: ({ figure }) => figure.denominator },
    { kind: 'count', label: words.unknown, tell: ({ figure }) => figure.missing.unknown },
    {
      kind: 'count',
      label: words.estimated,
      at: ['screen', 'file'],
      // Only what is summed can be estimated.
      tell: ({ figure }) => ({
        value: figure.missing.estimated,
        ...(figure.kind === 'ratioOfSums' ? {} : { onScreen: { text: messages.none } }),
      }),
    },
    { kind: 'count', label: words.notAssessed, tell: ({ figure }) => figure.missing.notAssessed },
    {
      kind: 'changeOfCount',
      label: words.change,
      ...(overview.before ? {} : { at: IN_FILES }),
      tell: (card) => ({
        value: card.change?.ok === true ? card.change.change : null,
        kind: changeKind(card.figure),
        onScreen: { text: changeWords(view, card) },
      }),
    },
  ];
}

/** Whom an indicator is about: which enterprises, how many, and when. */
export function populationColumns(view: ProgrammeView) {
  const { report } = view.messages;
  return [
    { kind: 'text', label: report.populationOf, tell: ({ figure }) => populationOf(view, figure) },
    { kind: 'count', label: report.enterprises, tell: ({ figure }) => figure.population.size },
    { kind: 'date', label: report.asOf, tell: ({ figure }) => figure.asOf },
  ] as const satisfies readonly ColumnOf<IndicatorCard>[];
}

/** What an indicator is called where numbers are plain, so that *at least* stands with its name. */
export function titleOffScreen(view: ProgrammeView, card: IndicatorCard): string {
  const { floor, value } = card.figure;
  const title = titleOf(view, card);
  return floor && value !== null ? view.messages.others.atLeastOf(title) : title;
}

/** Where a change is not told, or is one of the list too: the page says it in the cell. */
export function changeNotes({ messages }: ProgrammeView, figures: readonly IndicatorCard[]): readonly string[] {
  const { cards, others } = messages;
  const refused = figures.some(({ change }) => change?.ok === false);
  const other = figures.some(({ change }) => change?.ok === true && change.populationChanged);
  return [
    ...(refused ? [`${others.change}: ${cards.notCompared}`] : []),
    ...(other ? [`${others.change}: ${cards.populationChanged}.`] : []),
  ];
}

function fractionText({ messages }: ProgrammeView, { figure }: IndicatorCard): string {
  const fraction = `${whole(messages, figure.numerator)} / ${whole(messages, figure.denominator)}`;
  return figure.kind === 'ratioOfSums' ? messages.others.persons(fraction) : fraction;
}

function changeWords(view: ProgrammeView, card: IndicatorCard): string {
  const { cards, none } = view.messages;
  if (card.change?.ok === false) return cards.notCompared;
  const amount = changeText(view, card);
  if (amount === null) return none;
  return card.change?.populationChanged === true ? `${amount} (${cards.populationChanged})` : amount;
}
