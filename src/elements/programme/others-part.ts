import { html, nothing, type TemplateResult } from 'lit';
import { own } from '../../core/compiled/own.js';
import type { FigureList, IndicatorCard, ListedFigure } from '../../core/programme/indicator-cards.js';
import { changeText, valueText } from './figure-texts.js';
import { day, whole, type ProgrammeView } from './programme-view.js';

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
    ${sourcesOf(figures).map(({ list, year }) => html`<p class="hint">${words.source(list, String(year))}</p>`)}
    <p class="hint">${words.caution}</p>
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
      <td class="number"><b>${valueText(view, figure, figure.value)}</b></td>
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

/** The published lists that figures come from, each edition once. */
export function sourcesOf(
  figures: readonly ListedFigure[],
): readonly { readonly list: string; readonly year: number }[] {
  const known = new Map(
    figures.flatMap(({ published }) =>
      published ? [[`${published.list} ${published.year}`, published] as const] : [],
    ),
  );
  return [...known.values()];
}

/** Figures that answers give, and those that none does. */
export function partedFigures(figures: readonly ListedFigure[]): {
  readonly known: readonly ListedFigure[];
  readonly open: readonly ListedFigure[];
} {
  const isKnown = ({ figure }: ListedFigure) => figure.value !== null || figure.missing.estimated > 0;
  return { known: figures.filter(isKnown), open: figures.filter((one) => !isKnown(one)) };
}
