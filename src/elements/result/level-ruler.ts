import { html, svg, type TemplateResult } from 'lit';
import type { Scale } from '../../core/advice/precision.js';
import type { Bounds } from '../../core/scoring/result.js';
import type { LevelStep } from './level-scale.js';

/**
 * The scale as a line: one piece for each level, what is still possible as a band, the score as a mark.
 * The words beside it say the same, so it is hidden from those who hear the page.
 */
export function levelRuler(
  steps: readonly LevelStep[],
  scale: Scale,
  score: number | null,
  { low, high }: Bounds,
): TemplateResult {
  const at = (value: number): number => (100 * (value - scale.minimum)) / (scale.maximum - scale.minimum);
  const open = low !== null && high !== null && high > low;
  return html`
    <svg class="ruler" width="100%" height="40" aria-hidden="true">
      ${steps.map(
        ({ from, to, state }) => svg`
          <rect class=${state} x="${at(from)}%" y="18" width="${at(to) - at(from)}%" height="12"></rect>`,
      )}
      ${steps.slice(1).map(({ from }) => svg`<line class="edge" x1="${at(from)}%" x2="${at(from)}%" y1="18" y2="30"></line>`)}
      ${
        open
          ? svg`<line class="open" x1="${at(low)}%" x2="${at(high)}%" y1="35" y2="35"></line>
            ${[low, high].map((end) => svg`<line class="open" x1="${at(end)}%" x2="${at(end)}%" y1="32" y2="38"></line>`)}`
          : ''
      }
      ${score === null ? '' : svg`<svg class="mark" x="${at(score)}%" y="4"><path d="M-8 0H8L0 12Z"></path></svg>`}
    </svg>
  `;
}
