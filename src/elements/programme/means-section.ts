import { html, nothing, type TemplateResult } from 'lit';
import type { Summary } from '../../core/analytics/statistics/summary.js';
import { points, type ProgrammeView } from './programme-view.js';
import { whole } from './written.js';

/** The means of the dimensions with the middle half of the enterprises, as a chart and as a table. */
export function meansSection(view: ProgrammeView): TemplateResult {
  const { overview, messages, labels } = view;
  const words = messages.means;
  const { figures } = overview;
  return html`
    <section aria-labelledby="means" part="means">
      <h3 id="means">${words.heading}</h3>
      ${chartOf(view)}
      <readiness-radar part="radar" .data=${view.radar}></readiness-radar>
      <div class="scroll" tabindex="0" role="group" aria-labelledby="means">
        <table>
          <caption class="visually-hidden">
            ${words.caption}
          </caption>
          <thead>
            <tr>
              <th scope="col">${words.dimension}</th>
              <th scope="col" class="number">${words.n}</th>
              <th scope="col" class="number">${words.mean}</th>
              <th scope="col" class="number">${words.median}</th>
              <th scope="col" class="number">${words.quartiles}</th>
            </tr>
          </thead>
          <tbody>
            ${line(view, words.whole, figures.overall)}
            ${figures.dimensions.map((dimension) => line(view, labels.node(dimension.id), dimension))}
          </tbody>
        </table>
      </div>
    </section>
  `;
}

/** Whose means are drawn: those of the whole, or of a segment beside it. */
function chartOf({ messages, overview, state, go, nameSegment }: ProgrammeView): TemplateResult | typeof nothing {
  const words = messages.chart;
  const segments = overview.segments.segments.filter(({ rows }) => rows > 0);
  if (segments.length === 0) return nothing;
  const shown = segments.find(({ segment }) => segment === state.segment);
  const changed = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLSelectElement) go({ segment: currentTarget.value });
  };
  return html`
    <div class="field narrow">
      <label for="chart-of">${words.label}</label>
      <select id="chart-of" .value=${shown?.segment ?? ''} @change=${changed}>
        <option value="" ?selected=${!shown}>${words.whole}</option>
        ${segments.map(
          ({ segment }) =>
            html`<option value=${segment} ?selected=${segment === shown?.segment}>
              ${nameSegment(state.by, segment)}
            </option>`,
        )}
      </select>
    </div>
    ${shown?.rows === 1 ? html`<p class="notice" role="note">${messages.empty.onlyOneInSegment}</p>` : nothing}
  `;
}

function line(view: ProgrammeView, label: string, { n, mean, median, quartiles }: Summary): TemplateResult {
  return html`
    <tr>
      <th scope="row">${label}</th>
      <td class="number">${whole(view.messages, n)}</td>
      <td class="number">${points(view, mean)}</td>
      <td class="number">${points(view, median)}</td>
      <td class="number">
        ${quartiles ? `${points(view, quartiles[0])}–${points(view, quartiles[1])}` : view.messages.none}
      </td>
    </tr>
  `;
}
