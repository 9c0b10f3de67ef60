import { html, nothing, type TemplateResult } from 'lit';
import { formatShare } from '../../core/i18n/result/format-score.js';
import { chosenBasis } from './basis-words.js';
import type { ResultView } from './result-view.js';

/** The score as a whole number, its range where something is open, how much was answered, and what was chosen otherwise than usual. */
export function scoreLine(view: ResultView): TemplateResult {
  const { compiled, result, messages, number, range } = view;
  const { score, bounds, outsideBounds, coverage } = result;
  const open = bounds.low !== null && bounds.high !== null && range(bounds.low, bounds.high) !== number(score);
  return html`
    <p class="score">
      ${
        score === null
          ? html`<span class="figure" aria-hidden="true">–</span> <span>${messages.score.none}</span>`
          : html`<span>${messages.score.label}</span> <span class="figure">${number(score)}</span>
              <span>${messages.score.outOf(number(compiled.index.scale.maximum))}</span>`
      }
    </p>
    <p class="facts">
      ${open ? html`<span>${messages.score.range(range(bounds.low, bounds.high))}</span>` : nothing}
      ${outsideBounds ? html`<span>${messages.score.outside}</span>` : nothing}
      ${coverage === null ? nothing : html`<span>${messages.score.coverage(formatShare(coverage))}</span>`}
      ${chosenBasis(view).map((chosen) => html`<span>${chosen}.</span> `)}
    </p>
  `;
}
