import { html, nothing, type TemplateResult } from 'lit';
import { indexBasis, leftOpen } from './index-basis.js';
import type { IndexView } from './index-view.js';
import type { ResultView } from './result-view.js';

/** How the numbers of the other indices came about; for the full report on paper, where nothing can be unfolded. */
export function otherMethodsSection({ others, messages }: ResultView): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing;
  return html`
    <section class="other-methods" aria-labelledby="other-methods">
      <h2 id="other-methods">${messages.report.otherMethods}</h2>
      ${others.map(entry)}
    </section>
  `;
}

function entry(view: IndexView): TemplateResult {
  const { labels, messages } = view;
  const points = leftOpen(view);
  return html`
    <h3>${labels.indexTitle()}</h3>
    <p>${indexBasis(view)}</p>
    ${
      points.length === 0
        ? nothing
        : html`
            <p>${messages.method.openPoints}:</p>
            <ul>
              ${points.map((point) => html`<li>${point}</li>`)}
            </ul>
          `
    }
  `;
}
