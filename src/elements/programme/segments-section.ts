import { html, nothing, type TemplateResult } from 'lit';
import { points, type ProgrammeView } from './programme-view.js';
import { whole } from './written.js';

/** The figures of each segment, for a look; what is published goes through disclosure control. */
export function segmentsSection(view: ProgrammeView): TemplateResult {
  const { overview, messages, state, nameSegment } = view;
  const { segments, outside } = overview.segments;
  const means = messages.means;
  const known = segments.filter(({ rows }) => rows > 0);
  return html`
    <section aria-labelledby="segments" part="segments">
      <h3 id="segments">${messages.segments.heading(messages.scope.names[state.by])}</h3>
      ${
        known.length === 0
          ? html`<p>${messages.segments.empty}</p>`
          : html`
              <div class="scroll" tabindex="0" role="group" aria-labelledby="segments">
                <table>
                  <thead>
                    <tr>
                      <th scope="col">${messages.scope.names[state.by]}</th>
                      <th scope="col" class="number">${means.n}</th>
                      <th scope="col" class="number">${means.mean}</th>
                      <th scope="col" class="number">${means.median}</th>
                    </tr>
                  </thead>
                  <tbody>
                    ${known.map(
                      ({ segment, rows, overall }) => html`
                        <tr>
                          <th scope="row">${nameSegment(state.by, segment)}</th>
                          <td class="number">${whole(messages, rows)}</td>
                          <td class="number">${points(view, overall.mean)}</td>
                          <td class="number">${points(view, overall.median)}</td>
                        </tr>
                      `,
                    )}
                  </tbody>
                </table>
              </div>
            `
      }
      ${outside > 0 ? html`<p class="hint">${messages.segments.outside(outside)}</p>` : nothing}
    </section>
  `;
}
