import { html, type TemplateResult } from 'lit';

/**
 * What may be wider than the page: it scrolls by itself, by keyboard too.
 *
 * @param heading Id of its heading.
 */
export function scrollable(heading: string, content: TemplateResult): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby=${heading}>${content}</div>`;
}
