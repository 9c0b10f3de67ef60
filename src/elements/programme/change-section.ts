import { html, nothing, type TemplateResult } from 'lit';
import type { PairedChange } from '../../core/analytics/statistics/paired-change.js';
import { aimsPart } from './aims-part.js';
import { difference, percent, points, signed, type ProgrammeView } from './programme-view.js';

/** What became of the enterprises that were assessed in both waves. */
export function changeSection(view: ProgrammeView): TemplateResult {
  const { messages, overview } = view;
  return html`
    <section aria-labelledby="change" part="change">
      <h3 id="change">${messages.change.heading}</h3>
      ${!overview.before ? html`<p>${messages.change.first}</p>` : told(view)}
    </section>
  `;
}

function told(view: ProgrammeView): TemplateResult {
  const { messages, overview, labels } = view;
  const { change: words } = messages;
  const { change } = overview;
  if (!change || change.overall.pairs === 0) return html`<p>${words.none}</p>`;
  const { overall, dimensions, levels } = change;
  return html`
    <p>${words.pairs(overall.pairs)} ${levels ? words.moves(levels.up, levels.same, levels.down) : nothing}</p>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="change">
      <table>
        <caption class="visually-hidden">
          ${words.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${messages.means.dimension}</th>
            <th scope="col" class="number">${words.before}</th>
            <th scope="col" class="number">${words.after}</th>
            <th scope="col">${words.change}</th>
            <th scope="col" class="number">${words.improved}</th>
          </tr>
        </thead>
        <tbody>
          ${line(view, messages.means.whole, overall)}
          ${dimensions.map((dimension) => line(view, labels.node(dimension.id), dimension))}
        </tbody>
      </table>
    </div>
    <p class="hint">${words.intervalNote}</p>
    ${aimsPart(view)}
  `;
}

function line(view: ProgrammeView, label: string, { from, to, change, shareImproved }: PairedChange): TemplateResult {
  const { messages } = view;
  return html`
    <tr>
      <th scope="row">${label}</th>
      <td class="number">${points(view, from)}</td>
      <td class="number">${points(view, to)}</td>
      <td>
        <b>${difference(view, from, to)}</b>
        ${
          change?.interval
            ? html`<span class="interval">${messages.change.interval(signed(messages, change.interval[0]), signed(messages, change.interval[1]))}</span>`
            : nothing
        }
      </td>
      <td class="number">${percent(messages, shareImproved)}</td>
    </tr>
  `;
}
