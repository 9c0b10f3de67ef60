import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../../../core/model/enterprise.js';
import type { ProgrammeView } from '../programme-view.js';

/** How to reach an enterprise: apart from its answers, and never part of a figure. */
export function contactsPart({ messages }: ProgrammeView, contacts: readonly Contact[]): TemplateResult {
  const words = messages.casework.contacts;
  return html`
    <section class="apart" part="contacts" aria-labelledby="contacts">
      <h4 id="contacts">${words.heading}</h4>
      ${contacts.length === 0 ? html`<p>${words.none}</p>` : contacts.map((contact) => entry(words, contact))}
      <p class="hint">${words.apart}</p>
    </section>
  `;
}

function entry(
  words: ProgrammeView['messages']['casework']['contacts'],
  { person, phone, email }: Contact,
): TemplateResult {
  const line = (term: string, content: unknown) => html`<div><dt>${term}</dt><dd>${content}</dd></div>`;
  return html`
    <dl class="facts">
      ${person === undefined ? nothing : line(words.person, person)}
      ${
        phone === undefined
          ? nothing
          : line(words.phone, html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`)
      }
      ${
        email === undefined
          ? nothing
          : line(words.email, html`<a href="mailto:${encodeURIComponent(email).replaceAll('%40', '@')}">${email}</a>`)
      }
    </dl>
  `;
}
