import { html, type TemplateResult } from 'lit';
import type { ProgrammeView } from './programme-view.js';

/** The report on paper, and the figures as files. */
export function saveSection({ messages, save, printReport, preparing }: ProgrammeView): TemplateResult {
  const words = messages.save;
  return html`
    <section class="save" aria-labelledby="save" part="save">
      <h3 id="save">${words.heading}</h3>
      <p class="choose">
        <button type="button" class="button" id="print-report" @click=${printReport}>${messages.report.print}</button>
        <button type="button" class="button secondary" @click=${() => save('figures-xlsx')}>${words.xlsx}</button>
        <button type="button" class="button secondary" @click=${() => save('figures-csv')}>${words.csv}</button>
      </p>
      <p role="status" class=${preparing ? '' : 'visually-hidden'}>${preparing ? messages.report.preparing : ''}</p>
      <p class="hint">${words.note}</p>
    </section>
  `;
}
