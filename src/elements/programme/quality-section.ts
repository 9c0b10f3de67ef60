import { html, nothing, type TemplateResult } from 'lit';
import type { QualityFinding, QualityFindings } from '../../core/programme/quality-findings.js';
import { percent, type ProgrammeView } from './programme-view.js';
import { findingTitle } from './tables/advice-tables.js';

/** What should be asked about before anything is reported, with the enterprises that it is about. */
export function qualitySection(view: ProgrammeView, { coverage, findings }: QualityFindings): TemplateResult {
  const { messages } = view;
  const words = messages.quality;
  return html`
    <section aria-labelledby="quality" part="quality">
      <h3 id="quality">${words.heading}</h3>
      <p>${words.introduction}</p>
      ${coverage === null ? nothing : html`<p>${words.coverage(percent(messages, coverage))}</p>`}
      ${findings.length === 0 ? html`<p>${words.fine}</p>` : findings.map((one) => told(view, one))}
    </section>
  `;
}

function told(view: ProgrammeView, finding: QualityFinding): TemplateResult {
  const { messages, go } = view;
  const { count, enterprises } = finding;
  const words = messages.quality;
  const more = count - enterprises.length;
  return html`
    <details class="finding">
      <summary>${findingTitle(view, finding)} <span class="count">${words.count(count)}</span></summary>
      <ul>
        ${enterprises.map(
          ({ id, name }) =>
            html`<li>
              <button type="button" class="link" @click=${() => go({ tab: 'enterprises', enterprise: id })}>${name}</button>
            </li>`,
        )}
      </ul>
      ${more > 0 ? html`<p class="hint">${words.more(more)}</p>` : nothing}
    </details>
  `;
}
