import { html, nothing, type TemplateResult } from 'lit';
import { blockedOf } from './blocked.js';
import type { Planned } from './planning.js';
import type { RoadmapActs } from './roadmap-acts.js';
import type { RoadmapView } from './roadmap-view.js';
import { titleOf } from './steps-part.js';

/** Wanted actions that cannot be part of the plan: named, with the reason. */
export function blockedPart(view: RoadmapView, planned: Planned, acts: RoadmapActs): TemplateResult | typeof nothing {
  const found = blockedOf(view, planned);
  if (found.length === 0) return nothing;
  const { blocked } = view.texts;
  return html`
    <section class="blocked" aria-labelledby="blocked">
      <h3 id="blocked">${blocked.heading}</h3>
      <ul data-list="blocked">
        ${found.map(
          ({ action, reasons }) => html`
            <li>
              <p><b>${titleOf(view, action)}</b></p>
              ${reasons.map((reason) => html`<p>${reason}</p>`)}
              <button
                type="button"
                class="button quiet"
                part="button"
                data-land
                @click=${(event: Event) => acts.change('released', action, event)}
              >
                ${blocked.release}<span class="visually-hidden">: ${titleOf(view, action)}</span>
              </button>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}
