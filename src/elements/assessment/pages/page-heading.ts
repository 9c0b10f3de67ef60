import { html, type TemplateResult } from 'lit';

/** The heading of a page; takes the focus when the page comes, so that it is read first, once. */
export function pageHeading(title: string | TemplateResult): TemplateResult {
  return html`<h2 class="page-title" part="heading" tabindex="-1">${title}</h2>`;
}
