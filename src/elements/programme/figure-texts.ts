import type { IndicatorFigure } from '../../core/analytics/indicators/figure.js';
import { own } from '../../core/compiled/own.js';
import type { IndicatorCard } from '../../core/programme/indicator-cards.js';
import type { ProgrammeView } from './programme-view.js';
import { cellText } from './tables/cell-text.js';
import type { FigureKind } from './tables/figure-table.js';

type Words = Pick<ProgrammeView, 'messages' | 'span'>;

/** How a value of an indicator is written: a share in per cent, a count as it is. */
export function valueKind({ kind }: Pick<IndicatorFigure, 'kind'>): FigureKind {
  return kind === 'count' ? 'count' : 'share';
}

/** How a change of an indicator is written: in the unit of the figure. */
export function changeKind({ kind }: Pick<IndicatorFigure, 'kind'>): FigureKind {
  return kind === 'count' ? 'changeOfCount' : 'changeOfShare';
}

/** What an indicator is called. */
export function titleOf({ indicators }: Pick<ProgrammeView, 'indicators'>, { figure }: IndicatorCard): string {
  return own(indicators, figure.indicator)?.title ?? figure.indicator;
}

/** Among whom an indicator is counted. */
export function populationOf(
  { messages: { cards } }: Pick<ProgrammeView, 'messages'>,
  { population }: IndicatorFigure,
): string {
  return own(cards.population, population.id) ?? population.id;
}

/** The value of a figure, with *at least* where nobody is known not to be counted. */
export function figureText(words: Words, figure: IndicatorFigure): string {
  const text = cellText(words, valueKind(figure), figure.value);
  return figure.floor && figure.value !== null ? words.messages.others.atLeast(text) : text;
}

/** A change since the wave before; `null` where there is none to be told. */
export function changeText(words: Words, { figure, change }: IndicatorCard): string | null {
  if (change?.ok !== true || change.change === null) return null;
  return cellText(words, changeKind(figure), change.change);
}
