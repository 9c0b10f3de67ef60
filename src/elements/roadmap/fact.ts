import { html, nothing, type TemplateResult } from 'lit';

/** A term and what is said of it; nothing where nothing is said. */
export function fact(term: string, text: string | null | undefined): TemplateResult | typeof nothing {
  return text ? html`<div><dt>${term}</dt><dd>${text}</dd></div>` : nothing;
}
