import { html, nothing, type TemplateResult } from 'lit';
import { own } from '../../core/compiled/own.js';
import type { FigureList, IndicatorCard, ListedFigure } from '../../core/programme/indicator-cards.js';
import { changeText, figureText } from './figure-texts.js';
import type { ProgrammeView } from './programme-view.js';
import { day, whole } from './written.js';

/** The figures of other lists, folded away: all of the same enterprises at the same date. */
export function othersPart(view: ProgrammeView): TemplateResult | typeof nothing {
  const { messages, overview } = view;
  if (overview.others.every(({ figures }) => figures.length === 0)) return nothing;
  return html`
    <details part="others">
      <summary>${messages.others.heading}</summary>
      <div class="stack">${overview.others.map((list) => table(view, list))}</div>
    </details>
  `;
}

function table(view: ProgrammeView, { id, figures }: FigureList): TemplateResult | typeof nothing {
  const { messages, overview } = view;
  const words = messages.others;
  const [first] = figures;
  if (!first) return nothing;
  const { population, asOf } = first.figure;
  const heading = `others-${id}`;
  const { known, open } = partedFigures(figures);
  return html`
    <h4 id=${heading}>${own(words.lists, id) ?? id}</h4>
    <p>
      ${words.about(
        own(messages.cards.population, population.id) ?? population.id,
        whole(messages, population.size),
        day(messages, asOf),
      )}
    </p>
    <div class="scroll" tabindex="0" role="group" aria-labelledby=${heading}>
      <table aria-labelledby=${heading}>
        <thead>
          <tr>
            <th scope="col">${words.indicator}</th>
            <th scope="col" class="number">${words.figure}</th>
            <th scope="col" class="number">${words.fraction}</th>
            <th scope="col" class="number">${words.unknown}</th>
            <th scope="col" class="number">${words.estimated}</th>
            <th scope="col" class="number">${words.notAssessed}</th>
            ${overview.before ? html`<th scope="col">${words.change}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${known.map((figure) => row(view, figure))}
        </tbody>
      </table>
    </div>
    ${open.length > 0 ? html`<p>${words.without(open.map((card) => titleOf(view, card)))}</p>` : nothing}
    ${about(view, figures)} ${listNotes(view, figures).map((note) => html`<p class="hint">${note}</p>`)}
  `;
}

function row(view: ProgrammeView, card: ListedFigure): TemplateResult {
  const { messages, overview } = view;
  const words = messages.others;
  const { figure, published } = card;
  const { numerator, denominator, missing } = figure;
  const fraction = `${whole(messages, numerator)} / ${whole(messages, denominator)}`;
  return html`
    <tr>
      <th scope="row">
        ${titleOf(view, card)}
        ${published ? html`<span class="hint">${words.code} ${published.code}</span>` : nothing}
      </th>
      <td class="number"><b>${figureText(view, figure)}</b></td>
      <td class="number">${figure.kind === 'ratioOfSums' ? words.persons(fraction) : fraction}</td>
      <td class="number">${whole(messages, missing.unknown)}</td>
      <td class="number">${figure.kind === 'ratioOfSums' ? whole(messages, missing.estimated) : messages.none}</td>
      <td class="number">${whole(messages, missing.notAssessed)}</td>
      ${overview.before ? html`<td class="wide">${changeCell(view, card)}</td>` : nothing}
    </tr>
  `;
}

/** What an indicator is called. */
export function titleOf({ indicators }: ProgrammeView, { figure }: IndicatorCard): string {
  return own(indicators, figure.indicator)?.title ?? figure.indicator;
}

function changeCell(view: ProgrammeView, card: ListedFigure): string {
  if (card.change?.ok === false) return view.messages.cards.notCompared;
  const { cards, none } = view.messages;
  const amount = changeText(view, card);
  if (amount === null) return none;
  return card.change?.populationChanged === true ? `${amount} (${cards.populationChanged})` : amount;
}

function about(view: ProgrammeView, figures: readonly ListedFigure[]): TemplateResult | typeof nothing {
  const notes = aboutNotes(view, figures);
  if (notes.length === 0) return nothing;
  return html`
    <details>
      <summary>${view.messages.cards.about}</summary>
      <div class="stack">${notes.map((note) => html`<p class="hint">${note}</p>`)}</div>
    </details>
  `;
}

/** How indicators are counted that no published list has. */
export function aboutNotes({ indicators }: ProgrammeView, figures: readonly ListedFigure[]): readonly string[] {
  return figures.flatMap(({ figure, published }) => {
    const words = own(indicators, figure.indicator);
    if (published || !words) return [];
    const { title, counted, caution, source, national } = words;
    return [[`${title}: ${counted}`, caution, source, national].filter((part) => part !== undefined).join(' ')];
  });
}

/** What it takes to read the figures of a list: their sources, and what they are not. */
export function listNotes({ messages }: ProgrammeView, figures: readonly ListedFigure[]): readonly string[] {
  const words = messages.others;
  const lists = new Set(
    figures.flatMap(({ published }) => (published ? [words.source(published.list, String(published.year))] : [])),
  );
  const sums = figures.some(({ figure }) => figure.kind === 'ratioOfSums');
  const floors = figures.some(({ figure }) => figure.floor && figure.value !== null);
  return [...lists, ...(sums ? [words.caution] : []), ...(floors ? [words.atLeastNote] : [])];
}

/** Figures that answers give, and those that none does. */
export function partedFigures(figures: readonly ListedFigure[]): {
  readonly known: readonly ListedFigure[];
  readonly open: readonly ListedFigure[];
} {
  const isKnown = ({ figure }: ListedFigure) => figure.value !== null || figure.missing.estimated > 0;
  return { known: figures.filter(isKnown), open: figures.filter((one) => !isKnown(one)) };
}
