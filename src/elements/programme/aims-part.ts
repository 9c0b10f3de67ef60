import { html, nothing, type TemplateResult } from 'lit';
import { percent, points, type ProgrammeView } from './programme-view.js';
import { day } from './written.js';

/** How far the means are on their way to what the programme aims at. */
export function aimsPart(view: ProgrammeView): TemplateResult | typeof nothing {
  const { messages, overview, labels } = view;
  const words = messages.progress;
  if (!overview.aims) return nothing;
  const { aims, percentToTarget } = overview.aims;
  return html`
    <h4 id="aims">${words.heading}</h4>
    ${percentToTarget === null ? nothing : html`<p>${words.percentToTarget(percent(messages, percentToTarget))}</p>`}
    <div class="scroll" tabindex="0" role="group" aria-labelledby="aims">
      <table aria-labelledby="aims">
        <thead>
          <tr>
            <th scope="col">${messages.means.dimension}</th>
            <th scope="col" class="number">${words.mean}</th>
            <th scope="col" class="number">${words.target}</th>
            <th scope="col">${words.by}</th>
            <th scope="col" class="number">${words.way}</th>
          </tr>
        </thead>
        <tbody>
          ${aims.map(
            ({ dimension, target, by, mean, progressToDate }) => html`
              <tr>
                <th scope="row">${dimension === null ? messages.means.whole : labels.node(dimension)}</th>
                <td class="number">${points(view, mean)}</td>
                <td class="number">${points(view, target)}</td>
                <td>${day(messages, by)}</td>
                <td class="number">${percent(messages, progressToDate)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
    <p class="hint">${words.note}</p>
  `;
}
