import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../../core/model/source.js';

/** Where a claim comes from, on one line. */
export function sourceText({ title, issuer, reference, date, href }: Source): TemplateResult {
  const name = href?.startsWith('https://')
    ? html`<a href=${href} rel="noopener noreferrer">${title}</a>`
    : html`${title}`;
  const rest = [issuer, reference, date].filter((part) => part !== undefined).join(', ');
  return html`${name}${rest === '' ? nothing : ` (${rest})`}`;
}
