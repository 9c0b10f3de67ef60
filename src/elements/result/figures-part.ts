import { html, nothing, type TemplateResult } from 'lit';
import type { IndexView } from './index-view.js';
import type { PublishedFigures } from './published-figures.js';
import { sourceText } from './source-text.js';

/** Published figures beside the index that they belong to. */
export function figuresPart(view: IndexView): TemplateResult | typeof nothing {
  const { figures, messages } = view;
  if (figures.length === 0) return nothing;
  return html`
    <details class="figures" part="figures">
      <summary>${messages.figures.heading([...new Set(figures.map(({ words }) => words.place))])}</summary>
      ${figures.map((one) => benchmark(view, one))}
    </details>
  `;
}

function benchmark(view: IndexView, { benchmark: { year, atLeast, levels, sample, source }, words }: PublishedFigures) {
  const { labels, messages } = view;
  const { figures, method } = messages;
  const percent = new Intl.NumberFormat(messages.locale, { style: 'percent', maximumFractionDigits: 1 });
  const count = sample === null ? null : new Intl.NumberFormat(messages.locale).format(sample);
  return html`
    <p>${figures.atLeast(words.population, year, percent.format(atLeast.share), labels.level(atLeast.level))}</p>
    ${
      levels
        ? html`<ul>
            ${Object.entries(levels).map(([level, share]) => html`<li>${labels.level(level)}: ${percent.format(share)}</li>`)}
          </ul>`
        : nothing
    }
    <p class="hint">${figures.sample(count)} ${words.limits} ${method.sources}: ${sourceText(source, method)}.</p>
  `;
}
