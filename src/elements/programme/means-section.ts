import { html, nothing, type TemplateResult } from 'lit';
import { assessedSegments } from '../../core/programme/assessed-segments.js';
import { figurePart } from './figure-part.js';
import type { ProgrammeView } from './programme-view.js';
import { meansTable } from './tables/score-tables.js';

/** The means of the dimensions with the middle half of the enterprises, as a chart and as a table. */
export function meansSection(view: ProgrammeView): TemplateResult {
  return html`
    <section aria-labelledby="means" part="means">
      <h3 id="means">${view.messages.means.heading}</h3>
      ${chartOf(view)}
      <readiness-radar part="radar" .data=${view.radar}></readiness-radar>
      ${figurePart(view, meansTable(view))}
    </section>
  `;
}

/** Whose means are drawn: those of the whole, or of a segment beside it. */
function chartOf({ messages, overview, state, go, nameSegment }: ProgrammeView): TemplateResult | typeof nothing {
  const words = messages.chart;
  const segments = assessedSegments(overview.segments);
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
