import { html, nothing, type TemplateResult } from 'lit';
import { shareBar } from './share-bar.js';
import { percent, type ProgrammeView } from './programme-view.js';
import { whole } from './written.js';

/** How many enterprises stand on each level, now and in the wave before: a table whose cells show the share as a bar. */
export function levelsSection(view: ProgrammeView): TemplateResult | typeof nothing {
  const { overview, messages, labels } = view;
  const { levels } = overview.figures;
  if (!levels) return nothing;
  const before = overview.earlier?.levels ?? null;
  const total = levels.levels.reduce((sum, { count }) => sum + count, 0);
  const withheld = levels.withheld.reduce((sum, { count }) => sum + count, 0);
  const words = messages.levels;
  return html`
    <section aria-labelledby="levels" part="levels">
      <h3 id="levels">${words.heading}</h3>
      <div class="scroll" tabindex="0" role="group" aria-labelledby="levels">
      <table class="levels">
        <caption class="visually-hidden">
          ${words.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.level}</th>
            <th scope="col" class="number">${words.now}</th>
            <th scope="col">${words.share}</th>
            ${before ? html`<th scope="col" class="number">${words.before}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${levels.levels.map(({ id, count }, at) => {
            const share = total === 0 ? null : count / total;
            return html`
              <tr>
                <th scope="row">${labels.level(id)}</th>
                <td class="number">${whole(messages, count)}</td>
                <td class="bar">
                  ${shareBar(share ?? 0)}<span>${percent(messages, share)}</span>
                </td>
                ${before ? html`<td class="number">${whole(messages, before.levels[at]?.count ?? 0)}</td>` : nothing}
              </tr>
            `;
          })}
        </tbody>
      </table>
      </div>
      ${withheld > 0 ? html`<p class="hint">${words.withoutLevel}: ${whole(messages, withheld)}.</p>` : nothing}
    </section>
  `;
}
