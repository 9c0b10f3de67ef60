import { html, type TemplateResult } from 'lit';
import { own } from '../../../core/compiled/own.js';
import type { Change } from '../../../core/model/assessment.js';
import { UNNAMED_OFFICER } from '../../../core/programme/unnamed-officer.js';
import { moment, type ProgrammeView } from '../programme-view.js';

/** Who changed what, the latest first. What was written stands in no log. */
export function changesPart({ messages, summary }: ProgrammeView, changes: readonly Change[]): TemplateResult {
  const words = messages.casework.changes;
  const name = (field: string) => own(words.fields, field) ?? field;
  const officer = (by: string) => (by === UNNAMED_OFFICER ? words.unnamed : by);
  return html`
    <section part="changes" aria-labelledby="changes">
      <h4 id="changes" tabindex="-1">${words.heading}</h4>
      ${
        changes.length === 0
          ? html`<p>${words.none}</p>`
          : html`<ul class="log">
              ${changes.map(
                ({ at, by, kind, subject, fields }) => html`
                  <li>
                    ${words.line(kind, subject, fields.map(name))}
                    <span class="hint">${words.by(moment(messages, at, summary.programme.timeZone), officer(by))}</span>
                  </li>
                `,
              )}
            </ul>`
      }
    </section>
  `;
}
