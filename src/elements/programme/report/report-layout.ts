import { html, nothing, type TemplateResult } from 'lit';
import type { QualityFindings } from '../../../core/programme/quality-findings.js';
import type { CalendarDate } from '../../../core/model/programme.js';
import { emptyReason } from '../empty-notice.js';
import type { ProgrammeView } from '../programme-view.js';
import { allTables, filterText } from '../tables/all-tables.js';
import { paperTable } from './paper-table.js';
import { day, named } from '../written.js';

/** What the report holds besides what is on the page. */
export interface ReportContent {
  readonly quality: QualityFindings | null;
  /** Date of the print. */
  readonly today: CalendarDate;
}

/** The report of a wave, laid out for A4: who and when, every table, and how it was counted. */
export function reportLayout(view: ProgrammeView, { quality, today }: ReportContent): TemplateResult {
  const { messages, overview, helping, structure } = view;
  const empty = emptyReason(view);
  return html`
    <article class="report" aria-hidden="true" .inert=${true}>
      ${cover(view, today)} ${empty === null ? nothing : html`<p><b>${empty}</b></p>`}
      ${allTables(view, quality, 'paper').map(
        (table) => html`
          ${paperTable(view, table)}
          ${
            table.id === 'means' && overview.assessed > 0
              ? html`<readiness-radar class="printed" .data=${view.radar}></readiness-radar>`
              : nothing
          }
        `,
      )}
      ${
        structure.actions?.length && helping.state !== 'done' && overview.assessed > 0
          ? html`<section>
              <h3>${messages.helping.heading}</h3>
              <p>${messages.helping.notReckoned}</p>
            </section>`
          : nothing
      }
      ${method(view)}
    </article>
  `;
}

function cover(view: ProgrammeView, today: CalendarDate): TemplateResult {
  const { messages, summary, overview, officer, notes } = view;
  const { report } = messages;
  const { names, from, to } = overview.wave;
  const who = officer || notes.officer;
  const printed = day(messages, today);
  return html`
    <header>
      <h2>${report.title}</h2>
      <p class="programme">${named(messages, summary.programme.names)}</p>
      <p>${report.wave(named(messages, names), day(messages, from), day(messages, to))}</p>
      <p>${report.asOf}: ${day(messages, overview.asOf)}. ${report.filter}: ${filterText(view)}.</p>
      <p>${messages.scope.counted(overview.assessed, overview.registered)}</p>
      <p>${who === '' ? report.printed(printed) : report.printedBy(printed, who)}</p>
    </header>
  `;
}

function method({ messages, labels, structure }: ProgrammeView): TemplateResult {
  const { report } = messages;
  const standing = labels.standing();
  return html`
    <section>
      <h3>${report.method}</h3>
      <ul>
        <li>${report.basis(labels.title(), structure.version, labels.indexTitle())}</li>
        ${standing === null ? nothing : html`<li>${standing}</li>`}
        <li>${report.selfAssessment}</li>
        <li>${report.missing}</li>
        <li>${report.rounding}</li>
        <li>${report.notPublished}</li>
      </ul>
    </section>
  `;
}
