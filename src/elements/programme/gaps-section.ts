import { html, type TemplateResult } from 'lit';
import { shareBar } from './share-bar.js';
import { percent, points, type ProgrammeView } from './programme-view.js';
import { whole } from './written.js';

/** The dimensions of which the least is reached. */
export function gapsSection(view: ProgrammeView): TemplateResult {
  const { messages, overview, labels } = view;
  const words = messages.gaps;
  return html`
    <section aria-labelledby="gaps" part="gaps">
      <h3 id="gaps">${words.heading}</h3>
      <p>${words.introduction}</p>
      ${
        overview.gaps.length === 0
          ? html`<p>${words.none}</p>`
          : html`<div class="scroll" tabindex="0" role="group" aria-labelledby="gaps">
              <table aria-labelledby="gaps">
                <thead>
                  <tr>
                    <th scope="col">${words.dimension}</th>
                    <th scope="col">${words.reached}</th>
                    <th scope="col" class="number">${messages.means.mean}</th>
                    <th scope="col" class="number">${messages.means.n}</th>
                  </tr>
                </thead>
                <tbody>
                  ${overview.gaps.map(
                    ({ id, reached, mean, n }) => html`
                      <tr>
                        <th scope="row">${labels.node(id)}</th>
                        <td class="bar">${shareBar(reached)}<span>${percent(messages, reached)}</span></td>
                        <td class="number">${points(view, mean)}</td>
                        <td class="number">${whole(messages, n)}</td>
                      </tr>
                    `,
                  )}
                </tbody>
              </table>
            </div>`
      }
    </section>
  `;
}
