import { html, nothing, type TemplateResult } from 'lit';
import type { RoadmapActs } from './roadmap-acts.js';
import type { RoadmapView } from './roadmap-view.js';

/** What is not answered or not known, since no action counts on it; where the page asks questions, an offer to ask these. */
export function openPart({ open, messages, labels, texts }: RoadmapView, { ask }: RoadmapActs) {
  if (open.length === 0) return nothing;
  const { others } = messages;
  return html`
    <section class="open" aria-label=${others.open(open.length)}>
      <details>
        <summary>${others.open(open.length)}</summary>
        <ul>
          ${open.map((item) => html`<li>${labels.item(item)}</li>`)}
        </ul>
      </details>
      <p class="hint">${texts.open.hint}</p>
      ${ask ? askButton(others.answer(open.length), () => ask(open)) : nothing}
    </section>
  `;
}

function askButton(label: string, act: () => void): TemplateResult {
  return html`<button type="button" class="button secondary" part="button" @click=${act}>${label}</button>`;
}
