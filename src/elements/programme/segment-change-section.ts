import { html, nothing, type TemplateResult } from 'lit';
import { difference, percent, points, signed, type ProgrammeView } from './programme-view.js';
import { whole } from './written.js';

/** Before and after of each segment of the division. */
export function segmentChangeSection(view: ProgrammeView): TemplateResult | typeof nothing {
  const { messages, overview, state, nameSegment } = view;
  const words = messages.segmentChange;
  const known = overview.segmentChanges.filter(({ pairs }) => pairs > 0);
  if (known.length === 0) return nothing;
  return html`
    <section aria-labelledby="segment-change" part="segment-change">
      <h3 id="segment-change">${words.heading(messages.scope.names[state.by])}</h3>
      <div class="scroll" tabindex="0" role="group" aria-labelledby="segment-change">
        <table>
          <caption class="visually-hidden">
            ${words.caption}
          </caption>
          <thead>
            <tr>
              <th scope="col">${messages.scope.names[state.by]}</th>
              <th scope="col" class="number">${words.pairs}</th>
              <th scope="col" class="number">${messages.change.before}</th>
              <th scope="col" class="number">${messages.change.after}</th>
              <th scope="col">${messages.change.change}</th>
              <th scope="col" class="number">${messages.change.improved}</th>
            </tr>
          </thead>
          <tbody>
            ${known.map(
              ({ segment, pairs, from, to, change, shareImproved }) => html`
                <tr>
                  <th scope="row">${nameSegment(state.by, segment)}</th>
                  <td class="number">${whole(messages, pairs)}</td>
                  <td class="number">${points(view, from)}</td>
                  <td class="number">${points(view, to)}</td>
                  <td>
                    <b>${difference(view, from, to)}</b>
                    ${
                      change?.interval
                        ? html`<span class="interval">
                            ${messages.change.interval(
                              signed(messages, change.interval[0]),
                              signed(messages, change.interval[1]),
                            )}
                          </span>`
                        : nothing
                    }
                  </td>
                  <td class="number">${percent(messages, shareImproved)}</td>
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
      <p class="hint">${messages.change.intervalNote}</p>
    </section>
  `;
}
