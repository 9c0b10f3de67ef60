import { html, nothing, type TemplateResult } from 'lit';
import type { IndexView } from './index-view.js';
import type { PublishedFigures } from './published-figures.js';
import { sourceText } from './source-text.js';

/** Published figures beside the index that they belong to, or why they are not shown. */
export function figuresPart(view: IndexView): TemplateResult | typeof nothing {
  const { figures, messages } = view;
  if (figures.length === 0) return nothing;
  const fitting = figures.filter(({ fit }) => fit === 'fits');
  return html`
    <div class="figures" part="figures">
      ${
        fitting.length === 0
          ? figures.map((one) => html`<p class="hint">${refusal(view, one)}</p>`)
          : html`<details>
              <summary>${messages.figures.heading}</summary>
              ${fitting.map((one) => benchmark(view, one))}
            </details>`
      }
    </div>
  `;
}

function refusal({ messages }: IndexView, { fit, words }: PublishedFigures): string | null {
  return fit === 'fits' ? null : messages.figures.refused[fit](words.population);
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
    <p class="hint">${figures.sample(count)} ${words.limits} ${method.sources}: ${sourceText(source)}.</p>
  `;
}
