import { html, nothing, type TemplateResult } from 'lit';
import type { IndicatorFigure } from '../../core/analytics/indicators/figure.js';
import type { IndicatorCard } from '../../core/programme/indicator-cards.js';
import { own } from '../../core/compiled/own.js';
import type { IndicatorWords } from '../../core/i18n/indicators/messages.js';
import { changeText, figureText, populationOf, titleOf, valueKind } from './figure-texts.js';
import { othersPart } from './others-part.js';
import { shareBar } from './share-bar.js';
import { sourceText } from '../result/source-text.js';
import { percent, type ProgrammeView } from './programme-view.js';
import { cellText } from './tables/cell-text.js';
import { day, named, whole } from './written.js';

/** The figures to report: each with what it is made of, whom it is about, and the way to its target. */
export function cardsSection(view: ProgrammeView): TemplateResult {
  return html`
    <section aria-labelledby="cards" part="cards">
      <h3 id="cards">${view.messages.cards.heading}</h3>
      <ul class="cards">
        ${view.overview.cards.map((card) => entry(view, card))}
      </ul>
      ${othersPart(view)} ${populations(view)}
    </section>
  `;
}

/** How many enterprises there are beyond the register: what figures may be set beside, each with its date and source. */
function populations({ messages, summary }: ProgrammeView): TemplateResult | typeof nothing {
  const known = summary.programme.populations;
  if (known.length === 0) return nothing;
  return html`
    <h4>${messages.cards.populations}</h4>
    <ul>
      ${known.map(
        ({ names, value, asOf, source }) =>
          html`<li>
            ${named(messages, names)}: <b>${whole(messages, value)}</b>, ${messages.cards.date(day(messages, asOf))}.
            <span class="hint">${sourceText(source, messages)}</span>
          </li>`,
      )}
    </ul>
  `;
}

function entry(view: ProgrammeView, card: IndicatorCard): TemplateResult {
  const { messages, indicators } = view;
  const { figure } = card;
  const words: IndicatorWords | undefined = own(indicators, figure.indicator);
  return html`
    <li class="card" part="card">
      <h4>${titleOf(view, card)}</h4>
      <p class="figure">${figureText(view, figure)}</p>
      <p class="made">${madeOf(view, figure)}</p>
      <p class="hint">${populationLine(view, figure)}</p>
      ${changeLine(view, card)} ${targetLines(view, card)}
      ${
        words
          ? html`<details>
              <summary>${messages.cards.about}</summary>
              <p>${words.counted}</p>
              <p class="hint">${words.caution}</p>
            </details>`
          : nothing
      }
    </li>
  `;
}

function madeOf({ messages }: ProgrammeView, { numerator, denominator, source }: IndicatorFigure): string {
  if (source === 'register') return messages.cards.fromRegister;
  return messages.cards.fraction(whole(messages, numerator), whole(messages, denominator));
}

function populationLine(view: ProgrammeView, figure: IndicatorFigure): string {
  const { messages } = view;
  const { population, asOf, missing, source } = figure;
  const size = messages.cards.size(whole(messages, population.size));
  const about = `${populationOf(view, figure)}: ${size}, ${messages.cards.date(day(messages, asOf))}.`;
  return source === 'register' ? about : `${about} ${messages.cards.missing(missing.unknown, missing.notAssessed)}`;
}

function changeLine(view: ProgrammeView, card: IndicatorCard): TemplateResult | typeof nothing {
  const { messages } = view;
  const { change } = card;
  if (change?.ok === false) return html`<p class="hint">${messages.cards.notCompared}</p>`;
  const amount = changeText(view, card);
  if (amount === null || !change) return nothing;
  return html`<p>
    ${messages.cards.change(amount)}${
      change.populationChanged ? html` <span class="hint">(${messages.cards.populationChanged})</span>` : nothing
    }
  </p>`;
}

function targetLines(view: ProgrammeView, { figure, progress }: IndicatorCard): TemplateResult | typeof nothing {
  if (!progress?.ok) return nothing;
  const { messages } = view;
  const { target, by, reached, distance, progressToDate } = progress.value;
  const missing =
    figure.kind === 'count'
      ? whole(messages, -distance)
      : messages.cards.percentagePoints(
          new Intl.NumberFormat(messages.locale, { maximumFractionDigits: 1 }).format(-100 * distance),
        );
  const state = reached ? messages.cards.reached : messages.cards.distance(missing);
  const share = figure.value === null || target <= 0 ? 0 : Math.min(1, figure.value / target);
  return html`
    <p>${messages.cards.target(cellText(view, valueKind(figure), target), day(messages, by))}: <b>${state}</b></p>
    ${shareBar(share)}
    ${
      progressToDate === null
        ? nothing
        : html`<p class="hint">${messages.progress.toDate(percent(messages, progressToDate))}</p>`
    }
  `;
}
