import type { IndicatorFigure } from '../../core/analytics/indicators/figure.js';
import type { IndicatorCard } from '../../core/programme/indicator-cards.js';
import { percent, signed, type ProgrammeView } from './programme-view.js';
import { whole } from './written.js';

type Words = Pick<ProgrammeView, 'messages'>;

/** A share in per cent, a count as it is. */
export function valueText({ messages }: Words, { kind }: Pick<IndicatorFigure, 'kind'>, value: number | null): string {
  if (value === null) return messages.none;
  return kind === 'count' ? whole(messages, value) : percent(messages, value);
}

/** The value of a figure, with *at least* where nobody is known not to be counted. */
export function figureText(words: Words, figure: IndicatorFigure): string {
  const text = valueText(words, figure, figure.value);
  return figure.floor && figure.value !== null ? words.messages.others.atLeast(text) : text;
}

/** A change since the wave before, in the unit of the figure; `null` where there is none to be told. */
export function changeText({ messages }: Words, { figure, change }: IndicatorCard): string | null {
  if (change?.ok !== true || change.change === null) return null;
  if (figure.kind === 'count') return signed(messages, change.change);
  return messages.cards.percentagePoints(signed(messages, 100 * change.change));
}
