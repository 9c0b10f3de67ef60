import { html, type TemplateResult } from 'lit';

/** A share as a bar, for the eyes; the number stands beside it. No style attribute, so that a strict policy allows it. */
export function shareBar(share: number): TemplateResult {
  const width = 100 * Math.min(1, Math.max(0, share));
  return html`<svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect width=${width} height="8"></rect>
  </svg>`;
}
